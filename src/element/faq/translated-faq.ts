/**
 * A FAQ that is there in several languages: one in the script, and the others in files beside it, each
 * fetched when a page in its language is searched.
 */
import type {Engine, Hit} from '../../engine/results.js';
import {wholeEngine} from '../../engine/whole-engine.js';
import type {Faq} from '../../format/faq-index.js';
import {primary} from '../words/interface-language.js';
import {nearestTag} from '../words/nearest-tag.js';
import {loadFaq, type OpenSplit} from './load-faq.js';

export interface BuiltTranslation {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Its address, relative to that of the script. */
  readonly file: string;
}

interface Beside {
  /** The BCP 47 tag of the FAQ itself. */
  readonly language: string;
  /** Of the script. */
  readonly address: string;
  readonly indexes: readonly BuiltTranslation[];
  readonly openSplit: OpenSplit | undefined;
}

/** @returns the same FAQ, with a way to its other languages */
export function translatedFaq(
  faq: Faq | Engine,
  {language, address, indexes, openSplit}: Beside,
): Engine {
  const own = 'search' in faq ? faq : wholeEngine(faq);
  const engines = new Map<string, Engine>();
  const inLanguage = (tag = ''): Engine | undefined => {
    const index = nearestOf(tag, [{language, file: ''}, ...indexes]);
    if (!index?.file) return undefined;
    const src = new URL(index.file, address).href;
    const engine =
      engines.get(src) ??
      lazyEngine(own, index.language, () => loadFaq(src, new AbortController(), openSplit));
    engines.set(src, engine);
    return engine;
  };
  return {...own, inLanguage};
}

/**
 * @param tag what is wanted: `pt-BR` is answered by `pt-BR`, else by `pt`, else by any other `pt-…`
 * @returns undefined for another language
 */
function nearestOf(tag: string, all: readonly BuiltTranslation[]): BuiltTranslation | undefined {
  const known = new Map(all.map((one) => [one.language.toLowerCase(), one]));
  return nearestTag(tag, known) ?? all.find(({language}) => primary(language) === primary(tag));
}

/** Until the index comes, and where it can't be had, `own` answers: an answer in another language is one. */
function lazyEngine(own: Engine, language: string, load: () => Promise<Engine>): Engine {
  let opening: Promise<Engine> | undefined;
  let isMissing = false;
  const open = (): Promise<Engine> =>
    (opening ??= load().then(
      (engine) => {
        isMissing = false;
        return engine;
      },
      (error: unknown) => {
        console.error(`<faq-search>: ${error instanceof Error ? error.message : String(error)}`);
        isMissing = true;
        // Asked for again by the first search on a line that is there.
        addEventListener('online', () => (opening = undefined), {once: true});
        return own;
      },
    ));
  const noted = (hit: Hit): Hit => withLanguage(hit, language);
  const {mostAtOnce} = own;
  return {
    get language() {
      return (isMissing && own.language) || language;
    },
    ...(mostAtOnce !== undefined && {mostAtOnce}),
    search: async (query, signal) => {
      const engine = await open();
      signal?.throwIfAborted();
      const results = await engine.search(query, signal);
      const {hits, closest} = results;
      return {...results, hits: hits.map(noted), closest: closest.map(noted)};
    },
    find: async (id) => (await open()).find(id),
    ...(own.related && {related: async (entry) => (await (await open()).related?.(entry)) ?? []}),
  };
}

/** An entry in another language says so behind its question, for the eye and in the name of its button. */
function withLanguage(hit: Hit, reader: string): Hit {
  const {language} = hit.entry;
  if (language === undefined) return hit;
  const text = ` (${nameOf(language, reader)})`;
  return {...hit, question: [...hit.question, {text, matched: false}]};
}

/** @param language from an index, so it may be anything */
function nameOf(language: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, {type: 'language'}).of(language) ?? language;
  } catch {
    return language; // it names none
  }
}
