/**
 * Holds the FAQ as it is now, and what is known of it; tells whoever listens when that changes.
 */
import {setImmediate} from 'node:timers/promises';
import {KEPT_FOR_MANY} from '../engine/entry-texts.js';
import {explainerOf, type Explain} from '../engine/explain.js';
import {openFaq} from '../engine/open-faq.js';
import {rankerOf, type Ranker} from '../engine/ranker.js';
import type {Engine} from '../engine/results.js';
import {wholeEngine} from '../engine/whole-engine.js';
import {languageOf, type Diagnostic, type FaqIndex, type SourceEntry} from '../files/index.js';
import {tagOf, type Faq} from '../format/faq-index.js';
import {missesOf} from '../review/golden-queries.js';
import {createLint} from '../review/lint.js';
import type {CompiledSources} from '../rollup/compile-sources.js';
import {openable} from './openable.js';
import {
  MOST_SHOWN,
  type Change,
  type Problem,
  type TranslationCounts,
  type WorkshopLink,
  type WorkshopState,
} from './protocol.js';

export interface WorkshopOptions {
  /** Absolute; paths of sources are relative to it. */
  readonly folder: string;
  /** The last rank that a golden query may find its entry at. */
  readonly top: number;
  /** Of the FAQ, where there are several. */
  readonly name?: string;
  /** The workshops of all FAQs, with this one. */
  readonly links?: () => readonly WorkshopLink[];
}

/** A FAQ in one language. */
export interface ShownFaq {
  readonly index: FaqIndex;
  readonly entries: readonly SourceEntry[];
}

/** One that can be asked. */
export interface OpenFaqInLanguage extends ShownFaq {
  readonly engine: Engine;
  readonly rank: Ranker;
  readonly explain: Explain;
  /** With those of the first language that stand in where one is missing. */
  readonly allEntries: readonly SourceEntry[];
}

/** With its other languages. */
export interface OpenWorkshop extends OpenFaqInLanguage {
  readonly translations: readonly OpenFaqInLanguage[];
  /** Of all of them. */
  readonly hash: string;
}

/** What is shown; each translation has its index if the FAQ has. */
export interface ShownSources extends CompiledSources {
  readonly translations?: readonly ShownTranslation[];
}

interface ShownTranslation
  extends Pick<TranslationCounts, 'language' | 'missing'>, Pick<ShownFaq, 'entries'> {
  readonly index?: FaqIndex;
}

export class Workshop {
  state: WorkshopState = NOTHING_YET;
  /** Each is called after every change. */
  readonly listeners = new Set<(change: Change) => void>();
  readonly #options: WorkshopOptions;
  /** Made when it is first asked: that takes a while, and a writer saves more often than they search. */
  #open: OpenWorkshop | undefined;
  #shown: (ShownFaq & {readonly translations: readonly ShownFaq[]}) | undefined;

  constructor(options: WorkshopOptions) {
    this.#options = options;
  }

  /** `''` for the only FAQ. */
  get name(): string {
    return this.#options.name ?? '';
  }

  /** Of all FAQs, where there are several. */
  get links(): readonly WorkshopLink[] {
    return this.#options.links?.() ?? [];
  }

  /** The last FAQ without errors; undefined before there is one. */
  get faq(): OpenWorkshop | undefined {
    if (this.#shown === undefined || this.#open?.index === this.#shown.index) return this.#open;
    const {translations} = this.#shown;
    return (this.#open = {
      ...opened(this.#shown, []),
      translations: translations.map((one) => opened(one, this.#shown?.entries ?? [])),
      hash: hashOf(this.#shown),
    });
  }

  /** @param milliseconds how long compiling took */
  show(compiled: ShownSources, milliseconds: number): void {
    const {index, entries, diagnostics, textUse, translations = []} = compiled;
    if (index !== undefined) {
      const others = translations.flatMap((one) => (one.index ? {...one, index: one.index} : []));
      const next = {index, entries, translations: others};
      if (this.#shown === undefined || hashOf(next) !== hashOf(this.#shown)) this.#open = undefined;
      this.#shown = next;
    }
    const shown = this.#shown?.index;
    const {unused, ...text} = textUse;
    this.state = {
      version: this.state.version + 1,
      ...(this.#shown && {hash: hashOf(this.#shown)}),
      language: shown?.language ?? '',
      entries: entries.length,
      categories: new Set(entries.flatMap(({category}) => category ?? [])).size,
      text: {...text, unused: this.#openable(mostWords(unused))},
      problems: this.#openable(worstFirst(diagnostics)),
      errors: diagnostics.filter(({severity}) => severity === 'error').length,
      warnings: diagnostics.filter(({severity}) => severity === 'warning').length,
      milliseconds,
      translations: translations.map(({language, entries: own, missing}) => ({
        language,
        entries: own.length,
        missing,
      })),
      // Until they have been asked again.
      ...(this.state.golden && {golden: this.state.golden}),
      ...(this.state.advice && {advice: this.state.advice}),
    };
    this.#tell();
    void this.#review(this.state.version);
  }

  /** What listeners are told. */
  get change(): Change {
    const {version, hash, language} = this.state;
    const isTranslated = (this.#shown?.translations.length ?? 0) > 0;
    return {version, language, isTranslated, ...(hash !== undefined && {hash})};
  }

  /** @param tag of any language; the FAQ's own where there is no such translation */
  faqIn(tag: string): OpenFaqInLanguage | undefined {
    const {faq} = this;
    const isIt = ({index}: ShownFaq): boolean =>
      (tagOf(index) ?? index.language).toLowerCase() === tag.toLowerCase();
    return faq?.translations.find(isIt) ?? faq;
  }

  #openable<At extends Omit<Problem, 'editor'> | WorkshopState['text']['unused'][number]>(
    places: readonly Omit<At, 'editor'>[],
  ): readonly At[] {
    return places.slice(0, MOST_SHOWN).map((place) => openable(place as At, this.#options.folder)); // all but the address is there
  }

  /** Between two entries whatever has come is done first, such as a newer version. */
  async #review(version: number): Promise<void> {
    const {faq} = this;
    if (faq === undefined) return;
    const missed: Diagnostic[] = [];
    const all = [faq, ...faq.translations];
    for (const {entries, rank} of all) {
      for (const entry of entries) {
        if (entry.expects.length === 0) continue;
        const misses = missesOf(entry, rank, this.#options.top);
        missed.push(...misses.map(({diagnostic}) => diagnostic));
        await setImmediate();
        if (version !== this.state.version) return;
      }
    }
    const queries = all.flatMap(({entries}) => entries.flatMap(({expects}) => expects)).length;
    this.state = {...this.state, golden: {queries, missed: this.#openable(missed)}};
    this.#tell();
    const advice: Diagnostic[] = [];
    for (const {entries, rank, index} of all) {
      const lint = createLint(entries, {rank, language: languageOf(index.language)});
      for (const entry of entries) {
        advice.push(...lint.findingsIn(entry));
        await setImmediate();
        if (version !== this.state.version) return;
      }
    }
    this.state = {...this.state, advice: this.#openable(advice)};
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.listeners) listener(this.change);
  }
}

/** @param standIns of the first language */
function opened({index, entries}: ShownFaq, standIns: readonly SourceEntry[]): OpenFaqInLanguage {
  const own = new Set(entries.map(({id}) => id));
  const faq: Faq = {index, language: languageOf(index.language)};
  const open = openFaq(faq, KEPT_FOR_MANY);
  return {
    ...{index, entries},
    allEntries: [...entries, ...standIns.filter(({id}) => !own.has(id))],
    engine: wholeEngine(faq, open),
    rank: rankerOf(open),
    explain: explainerOf(open),
  };
}

function hashOf({
  index,
  translations,
}: ShownFaq & {readonly translations: readonly ShownFaq[]}): string {
  return [index, ...translations.map((one) => one.index)].map(({hash}) => hash).join('-');
}

const NOTHING_YET: WorkshopState = {
  version: 0,
  language: '',
  entries: 0,
  categories: 0,
  text: {sources: 0, words: 0, used: 0, unused: []},
  problems: [],
  errors: 0,
  warnings: 0,
  milliseconds: 0,
  translations: [],
};

function worstFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = ({severity}: Diagnostic): number => (severity === 'error' ? 0 : 1);
  return [...diagnostics].sort((a, b) => rank(a) - rank(b));
}

function mostWords<Text extends {readonly words: number}>(texts: readonly Text[]): Text[] {
  return [...texts].sort((a, b) => b.words - a.words);
}
