/**
 * Makes the engine that searches an index in pieces, which it fetches as they are needed.
 */
import type {Language} from '../../format/language.js';
import {decodeManifest} from '../../format/split-index.js';
import {tagOf} from '../../format/faq-index.js';
import {mustFit} from '../check-faq.js';
import {EntryTextCache} from '../entry-texts.js';
import {foldedWords} from '../open-faq.js';
import type {Engine} from '../results.js';
import {SynonymTable} from '../synonym-table.js';
import {engineOf} from '../whole-engine.js';
import {PieceStore, type LoadPiece} from './piece-store.js';
import {SplitEntries} from './split-entries.js';
import {queryPieces} from './query-pieces.js';
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

/**
 * Gives the same answers as the engine over the whole index, but for how many at once.
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createSplitEngine({manifest, language, load}: SplitFaq): Engine {
  const decoded = decodeManifest(manifest, 'The FAQ index');
  mustFit(decoded.language, language);
  const pieces = new PieceStore(decoded.folder, load);
  const entries = new SplitEntries(decoded, pieces);
  const index = new SplitTermIndex(decoded, pieces);
  const synonyms = new SynonymTable(decoded.synonyms);
  const tag = tagOf(decoded);
  const faq = {
    entries,
    language,
    index,
    pieces: queryPieces(index, {language, synonyms}),
    texts: new EntryTextCache(entries, language),
    synonyms,
    stopWords: foldedWords(language.stopWords),
    asides: foldedWords(language.asides),
    mostAtOnce: MOST_AT_ONCE,
  };
  return {
    ...engineOf(faq),
    mostAtOnce: MOST_AT_ONCE,
    ...(tag !== undefined && {language: tag}),
    related: async ({related = []}) => {
      await entries.have(related);
      return related.flatMap((position) => entries.at(position) ?? []);
    },
  };
}
