/**
 * Reads which entries an author names as related.
 */
import type {Report} from './diagnostic.js';
import type {DraftEntry} from './draft-entry.js';
import {didYouMean} from './suggest.js';

/**
 * @param ids of the drafts, in their order
 * @returns for each draft the positions of the entries named; nothing where its author says nothing
 */
export function givenRelated(
  drafts: readonly DraftEntry[],
  ids: readonly string[],
  report: Report,
): readonly (readonly number[] | undefined)[] {
  const positions = new Map(ids.map((id, position) => [id, position]));
  return drafts.map(({related}, own) => {
    const named = related?.flatMap(({text, ...place}) => {
      const position = positions.get(text);
      if (position !== undefined && position !== own) return position;
      const others = ids.filter((_, i) => i !== own);
      report.error({
        ...place,
        code: 'dead-related',
        message:
          position === own
            ? `The related question “${text}” is this question itself.`
            : `There is no question with the id “${text}” to be related to.`,
        hint: `${didYouMean(text, others)}Name the ids of other questions of this FAQ.`,
      });
      return [];
    });
    return named && [...new Set(named)];
  });
}
