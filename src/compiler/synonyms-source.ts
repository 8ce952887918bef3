/**
 * Reads a file of synonyms: a line for each group of words, `#` before a remark.
 */
import type {ParsedSource, ParseOptions} from './draft-entry.js';
import type {Report} from './diagnostic.js';
import type {SourceText} from './source-text.js';
import {parseSynonymLine} from '../indexing/synonym-rows.js';

export function parseSynonymsSource(
  source: SourceText,
  _options: ParseOptions,
  report: Report,
): ParsedSource {
  const synonyms = source.text.split('\n').flatMap((line, i) => {
    if (/^\s*(#|$)/.test(line)) return [];
    const parsed = parseSynonymLine(line);
    if (parsed !== undefined) return [parsed];
    report.error({
      ...source.placeOfLine(i),
      code: 'no-synonyms',
      message: `“${line.trim()}” is no line of synonyms.`,
      hint: 'Write “sign in = log in” for words that find each other, or “gadget > device” for one that finds the other.',
    });
    return [];
  });
  return {drafts: [], synonyms};
}
