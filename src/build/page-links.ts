/**
 * Checks the links that lead from one answer to another.
 */
import type {Report} from './diagnostic.js';
import type {DraftEntry} from './draft-entry.js';
import {decodeFragment} from './outline.js';
import {didYouMean} from './suggest.js';

/** Every page has its top, whatever its entries. */
const TOP: ReadonlySet<string> = new Set(['', 'top']);

export function checkPageLinks(
  drafts: readonly DraftEntry[],
  ids: readonly string[],
  report: Report,
): void {
  const known = new Set(ids);
  for (const {text, ...place} of drafts.flatMap(({pageLinks}) => pageLinks)) {
    const id = decodeFragment(text);
    if (known.has(id) || TOP.has(id)) continue;
    report.error({
      ...place,
      code: 'dead-link',
      message: `The link to “#${id}” leads nowhere: no question has this id.`,
      hint: `${didYouMean(id, ids)}Link to the id of a question, or to a page by its address.`,
    });
  }
}
