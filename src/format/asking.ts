/**
 * Whether a text asks something.
 */

/**
 * A question mark as scripts write it (Latin, full-width, Arabic, mirrored, Armenian, Ethiopic,
 * small, double; Greek as it is typed and as Unicode has it), with what may close it: marks and
 * signs, and a remark in brackets, as in “How do I pay? (new)”.
 */
const END =
  /(?:[?？؟⸮՞፧﹖⁇-⁉]|\p{sc=Greek}.*[;;])[^\p{L}\p{N}]*(?:[([（【][^([（【]{0,40}[)\]）】]\W*)?$/u;

/** Whether it ends as questions do. What is behind a question is short: the last 200 characters count. */
export function isAsking(text: string): boolean {
  return END.test(text.trimEnd().slice(-200));
}
