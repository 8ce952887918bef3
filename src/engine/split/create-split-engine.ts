/**
 * Makes the engine that searches an index in pieces, which it fetches as they are needed.
 */
import type {Language} from '../../format/language.js';
import {decodeManifest} from '../../format/split-index.js';
import {tagOf} from '../../format/faq-index.js';
import {answer, findIn} from '../answer.js';
import {EntryTextCache} from '../entry-texts.js';
import {gather, PieceWanted} from '../gather.js';
import {foldedStopWords, mustFit, type OpenFaq} from '../open-faq.js';
import type {Engine, Query} from '../results.js';
import {SynonymTable} from '../synonym-table.js';
import {PieceStore, type LoadPiece} from './piece-store.js';
import {SplitEntries} from './split-entries.js';
import {SplitTermIndex} from './split-term-index.js';

/** An index in pieces with all that a search of it needs. */
export interface SplitFaq {
  /** It may come from anywhere; it is checked here. */
  readonly manifest: object;
  readonly language: Language;
  readonly load: LoadPiece;
}

/** How many hits are given at once: each costs the reader the texts of its piece. */
const MOST_AT_ONCE = 10;

/** No query needs as many; an index that asks for ever more is not one of ours. */
const MOST_ROUNDS = 20;

/**
 * Gives the same answers as the engine over the whole index, but for how many at once.
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createSplitEngine({manifest, language, load}: SplitFaq): Engine {
  const decoded = decodeManifest(manifest, 'The FAQ index');
  mustFit(decoded.language, language);
  const pieces = new PieceStore(decoded.folder, load);
  const index = new SplitTermIndex(decoded, pieces);
  const entries = new SplitEntries(decoded, pieces);
  const faq: OpenFaq = {
    ...{entries, index, language},
    texts: new EntryTextCache(entries, language),
    synonyms: new SynonymTable(decoded.synonyms),
    stopWords: foldedStopWords(language),
    mostAtOnce: MOST_AT_ONCE,
  };
  const tag = tagOf(decoded);
  return {
    mostAtOnce: MOST_AT_ONCE,
    ...(tag !== undefined && {language: tag}),
    find: (id) => withPieces(pieces, () => findIn(entries, id)),
    related: ({related = []}) =>
      withPieces(pieces, () => gather(related, (position) => entries.at(position) ?? []).flat()),
    search: async (asked, signal) => {
      signal?.throwIfAborted();
      const query: Query = typeof asked === 'string' ? {text: asked} : asked;
      return withPieces(pieces, () => answer(query, faq), signal);
    },
  };
}

/** Tries until nothing is missing any more. */
async function withPieces<T>(
  pieces: PieceStore,
  attempt: () => T,
  signal?: AbortSignal,
): Promise<T> {
  for (let round = 0; ; round++) {
    signal?.throwIfAborted();
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof PieceWanted) || round === MOST_ROUNDS) throw error;
    }
    await pieces.fetchWanted();
  }
}
