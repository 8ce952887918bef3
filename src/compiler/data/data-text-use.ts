/**
 * What of the texts in data is in an entry, and what is in fields that nobody reads.
 */
import {answerText} from '../../format/answer-tree.js';
import type {DraftEntry} from '../draft-entry.js';
import type {DataNode} from '../settings/data-node.js';
import type {SourceText} from '../source-text.js';
import {textUseOf, wordsIn, type TextUse, type UnusedText} from '../text-use.js';

/** Fewer words are a name, a date or an address. */
const FEWEST_WORDS = 4;

/** Part of a text's words: an answer has none for its marks, its addresses, its pictures. */
const MOST = 0.6;

/**
 * Linear in the size of the data.
 * @param drafts all that came of it; a text counts as read where its words are in any of them
 */
export function dataTextUse(
  root: DataNode,
  drafts: readonly DraftEntry[],
  source: SourceText,
): TextUse {
  const known = new Set(drafts.flatMap(textsOf).flatMap(wordsIn));
  const unused: UnusedText[] = [];
  let used = 0;
  const visit = (node: DataNode): void => {
    if (node.kind === 'list') node.nodes.forEach(visit);
    if (node.kind === 'map') node.pairs.forEach(({value}) => visit(value));
    if (node.kind !== 'text') return;
    const words = wordsIn(node.text.replace(HTML_TAG, ' '));
    if (words.length < FEWEST_WORDS) return;
    const read = words.filter((word) => known.has(word)).length;
    if (read >= words.length * MOST) used += words.length;
    else unused.push({...source.placeAt(node.start), words: words.length, reason: 'field'});
  };
  visit(root);
  return textUseOf(used, unused);
}

const HTML_TAG = /<[^<>]{1,1000}>/g;

function textsOf({question, answer, category = '', aliases, expects}: DraftEntry): string[] {
  const located = [...aliases, ...expects].map(({text}) => text);
  return [question, answerText(answer), category, ...located];
}
