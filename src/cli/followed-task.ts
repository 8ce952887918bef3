/**
 * Compiles a FAQ again and again, each time as its configuration is by then.
 */
import {resolve} from 'node:path';
import {NO_TEXT} from '../compiler/text-use.js';
import type {Diagnostic} from '../files/index.js';
import {SessionStores} from '../files/session-store.js';
import type {CompiledSources} from '../rollup/compile-sources.js';
import type {ChosenFaq, ChosenFaqs} from './chosen-faqs.js';
import type {Task} from './command.js';
import type {Failure} from './failure.js';
import {UsageFailure} from './failure.js';
import {CONFIG_FILE, PACKAGE_FILE} from './read-config.js';

type Compile<Compiled> = (task: Task, stores: SessionStores) => Promise<Compiled>;

/** What is the case where the configuration can't be used. */
type Unconfigured = CompiledSources & {readonly index?: undefined};

export class FollowedTask<Compiled extends CompiledSources> {
  /** With the options of the last compilation. */
  task: Task;
  readonly #stores = new SessionStores();
  readonly #compile: Compile<Compiled>;
  readonly #onRead: (faqs: ChosenFaqs) => unknown;
  #watched: readonly string[] = [];

  /** @param onRead is given what the configuration has, each time before it is compiled */
  constructor(
    task: Task,
    compile: Compile<Compiled>,
    onRead: (faqs: ChosenFaqs) => unknown = () => undefined,
  ) {
    this.task = task;
    this.#compile = compile;
    this.#onRead = onRead;
  }

  /** What is wrong with the configuration is among the diagnostics: the next save may mend it. */
  async compile(): Promise<Compiled | Unconfigured> {
    const configured = [CONFIG_FILE, PACKAGE_FILE].map((name) => resolve(this.task.cwd, name));
    try {
      const faqs = await this.task.reread();
      await this.#onRead(faqs);
      this.task = {...this.task, options: this.#own(faqs).options};
      const compiled = await this.#compile(this.task, this.#stores);
      this.#watched = compiled.watched;
      return {...compiled, watched: [...compiled.watched, ...configured]};
    } catch (error) {
      if (!(error instanceof UsageFailure)) throw error;
      const watched = [...this.#watched, ...configured];
      return {entries: [], diagnostics: diagnosticsOf(error), textUse: NO_TEXT, watched};
    }
  }

  #own([first, ...others]: ChosenFaqs): ChosenFaq {
    const {faq} = this.task;
    if (faq === undefined || first.name === faq) return first;
    const own = others.find(({name}) => name === faq);
    if (own) return own;
    throw new UsageFailure(
      `The configuration has no FAQ “${faq}” any more.`,
      'Choose another one, or write it down again.',
    );
  }
}

function diagnosticsOf({diagnostics, message, hint = ''}: Failure): readonly Diagnostic[] {
  if (diagnostics.length > 0) return diagnostics;
  const place = {path: CONFIG_FILE, line: 1, column: 1};
  return [{...place, severity: 'error', code: 'configuration', message, hint}];
}
