/**
 * The settings that an author writes as a YAML mapping: texts by known names.
 *
 * YAML is read as data alone: in its failsafe schema every value stays the text it was written as
 * (`NO`, `12:30`, `1.10`), and tags and aliases are refused.
 */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type YAMLError,
} from 'yaml';
import type {Place, Report} from './diagnostic.js';
import type {SourceText} from './source-text.js';
import {didYouMean} from './suggest.js';
import {findYamlBeyondLimits} from './yaml-limits.js';

/** One text with the place it was written at. */
export interface LocatedText extends Place {
  /** Without white space at its ends; never empty. */
  readonly text: string;
}

/** What the known settings hold: one text, or a list of them. */
export type SettingKinds = Readonly<Record<string, 'text' | 'list'>>;

/** The texts of each setting that is there and right; one in number for the kind `text`. */
export type Settings = ReadonlyMap<string, readonly LocatedText[]>;

/** Where the YAML is, and what an author calls it: “front matter”. */
export interface SettingsBlock {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

export function readSettings(block: SettingsBlock, kinds: SettingKinds, report: Report): Settings {
  const text = block.source.text.slice(block.start, block.end);
  const excess = findYamlBeyondLimits(text);
  if (excess !== undefined) {
    reportExcess(block.source.placeAt(block.start + excess), block.name, report);
    return new Map();
  }
  const yaml = parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    prettyErrors: false,
  });
  const problems = [...yaml.errors, ...yaml.warnings];
  problems.forEach((problem) => reportYaml(problem, block, report));
  if (problems.length > 0 || yaml.contents === null) return new Map();
  if (isMap(yaml.contents)) {
    const reader = new SettingsReader(block, kinds, report);
    return new Map(yaml.contents.items.flatMap((pair) => reader.read(pair)));
  }
  report.error({
    ...block.source.placeAt(block.start),
    code: 'yaml-not-settings',
    message: `The ${block.name} holds no settings but something else.`,
    hint: `Write one setting a line, as in “${Object.keys(kinds)[0] ?? 'name'}: …”.`,
  });
  return new Map();
}

function reportExcess(place: Place, name: string, report: Report): void {
  report.error({
    ...place,
    code: 'yaml-too-much',
    message: `The ${name} is nested too deeply or too long to be read from here on.`,
    hint: 'Keep it to settings that are texts or lists of texts.',
  });
}

function reportYaml({message, code, pos}: YAMLError, block: SettingsBlock, report: Report): void {
  report.error({
    ...block.source.placeAt(Math.min(block.start + pos[0], block.end)),
    code: 'yaml-syntax',
    message: `The ${block.name} is not the YAML it has to be: ${message}.`,
    hint:
      code === 'DUPLICATE_KEY'
        ? 'Keep one of the two settings of the same name.'
        : 'Put a text in quotes when it holds “: ” or “ #”, or begins with a sign; indent with spaces.',
  });
}

class SettingsReader {
  readonly #block: SettingsBlock;
  readonly #kinds: SettingKinds;
  readonly #report: Report;

  constructor(block: SettingsBlock, kinds: SettingKinds, report: Report) {
    this.#block = block;
    this.#kinds = kinds;
    this.#report = report;
  }

  /** The setting as an entry for a map; none where it is unknown or wrong. */
  read({key, value}: Pair): [string, LocatedText[]][] {
    const name = isScalar(key) ? String(key.value) : '';
    const kind = Object.hasOwn(this.#kinds, name) ? this.#kinds[name] : undefined;
    if (kind === undefined) return this.#unknown(name, key);
    const texts = isSeq(value) && kind === 'list' ? value.items : [value];
    const read = texts.map((node) => this.#text(node, name, kind));
    return read.every((text) => text !== undefined) ? [[name, read]] : [];
  }

  #unknown(name: string, key: unknown): [] {
    const known = Object.keys(this.#kinds);
    this.#report.warning({
      ...this.#placeOf(key),
      code: 'unknown-setting',
      message: `The ${this.#block.name} has the unknown setting “${name}”, which does nothing.`,
      hint: `${didYouMean(name, known)}It can have: ${known.join(', ')}.`,
    });
    return [];
  }

  #text(node: unknown, name: string, kind: 'text' | 'list'): LocatedText | undefined {
    const text = isScalar(node) ? String(node.value).trim() : '';
    if (text !== '') return {...this.#placeOf(node), text};
    this.#report.error({
      ...this.#placeOf(node),
      code: 'setting-not-text',
      message: isAlias(node)
        ? `“${name}” in the ${this.#block.name} refers to another value with “*${node.source}”.`
        : `“${name}” in the ${this.#block.name} holds something that is not a text.`,
      hint:
        kind === 'list'
          ? `Give it a list of texts, each on a line of its own after “- ”.`
          : `Write the text itself after “${name}: ”.`,
    });
    return undefined;
  }

  #placeOf(node: unknown): Place {
    const start = isNode(node) ? node.range?.[0] : undefined;
    return this.#block.source.placeAt(this.#block.start + (start ?? 0));
  }
}
