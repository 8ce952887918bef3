/**
 * Settings that mean nothing, of which an author hears once, however many there are.
 */
import type {Place, Report} from '../diagnostic.js';
import {didYouMean} from '../suggest.js';

/** So many names are written out. */
const MOST_NAMES = 3;

export class UnknownSettings {
  /** What has them, as an author calls it: “front matter”. */
  readonly #owner: string;
  readonly #known: readonly string[];
  #first: Place | undefined;
  #count = 0;
  readonly #names = new Set<string>();

  constructor(owner: string, known: readonly string[]) {
    this.#owner = owner;
    this.#known = known;
  }

  add(name: string, place: Place): void {
    this.#first ??= place;
    this.#count++;
    this.#names.add(name);
  }

  report(report: Report): void {
    if (this.#first === undefined) return;
    const names = [...this.#names].slice(0, MOST_NAMES);
    report.warning({
      ...this.#first,
      code: 'unknown-setting',
      message: this.#message(names),
      hint: `${names.map((name) => didYouMean(name, this.#known)).join('')}It can have: ${this.#known.join(', ')}.`,
    });
  }

  #message(names: readonly string[]): string {
    const quoted = names.map((name) => `“${name}”`);
    const start = `The ${this.#owner} has the unknown setting ${quoted[0] ?? ''}, which does nothing`;
    if (this.#count === 1) return `${start}.`;
    const others = this.#count - 1;
    if (this.#names.size === 1) return `${start}; so it is ${others} more times below.`;
    const rest = this.#names.size - names.length;
    const last = rest > 0 ? `${rest} more` : quoted.pop();
    return `From here on, ${this.#count} settings are unknown and do nothing: ${quoted.join(', ')} and ${last ?? ''}.`;
  }
}
