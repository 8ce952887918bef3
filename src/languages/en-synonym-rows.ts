/**
 * The English synonyms in terms of the analysis, which no FAQ changes.
 *
 * To analyse them takes longer than all else of a small FAQ, so the package ships what this module
 * exports in place of it (rollup.config.mjs).
 */
import {expressionRows, synonymLines} from '../format/synonym-lines.js';
import {packSynonyms} from '../format/pack-synonyms.js';
import {type PackedSynonyms} from '../format/synonyms.js';
import {ENGLISH_SYNONYMS} from './en-synonyms.js';
import {language} from './en.js';

export const ENGLISH_ROWS: PackedSynonyms = packSynonyms(
  expressionRows(synonymLines(ENGLISH_SYNONYMS), language),
);
