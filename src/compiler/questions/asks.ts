/**
 * Whether a text asks something.
 */

/** `?` as scripts write it: Latin, full-width, Arabic, mirrored, Greek, Armenian, Ethiopic, small. */
const ASKS = /[?？؟⸮;՞፧﹖⁇⁈⁉]/u;

/** What may follow the mark: quotation marks, brackets, emphasis, dots, signs for feelings. */
const AFTER_MARK = /[\s"'”’»«“„)\]）」』】>*_~.。!！…:：\p{Extended_Pictographic}\uFE0F]+$/u;

/** What is behind a question is short, and so the time that it takes to look at it. */
const LONGEST_END = 200;

/** A remark behind a question, as in “How do I pay? (new)”. */
const REMARK = /\s*[([（【][^()[\]（）【】]{0,40}[)\]）】]$/u;

/** Whether it ends as questions do, whatever closes it behind its mark. */
export function isAsking(text: string): boolean {
  const end = text.trimEnd().slice(-LONGEST_END);
  return endsInMark(end) || endsInMark(end.replace(REMARK, ''));
}

function endsInMark(text: string): boolean {
  const last = text.replace(AFTER_MARK, '').slice(-1);
  if (last === ';') return /\p{Script=Greek}/u.test(text); // as it is typed, and as Unicode has it
  return ASKS.test(last);
}

/** Where a first sentence that asks ends in a text; -1 where there is none. */
export function endOfAsking(text: string): number {
  const found = /[?？؟⸮՞፧﹖⁇⁈⁉]["'”’»)\]）」』】*]*(?=\s|$)/u.exec(text);
  return found === null ? -1 : found.index + found[0].length;
}
