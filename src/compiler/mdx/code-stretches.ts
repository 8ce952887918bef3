/**
 * Where in Markdown there is code, in which no sign means anything.
 */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Fences, and code between backticks within a paragraph; in their order. */
export function codeStretches(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let fence: {start: number; mark: string} | undefined;
  let paragraph = 0;
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark !== undefined && isClosing(line, mark, fence.mark)) {
        stretches.push({start: fence.start, end: at + line.length});
        fence = undefined;
        paragraph = at + line.length;
      }
    } else if (mark !== undefined || line.trim() === '') {
      addInline(text, {start: paragraph, end: at}, stretches);
      paragraph = at + line.length;
      if (mark !== undefined) fence = {start: at, mark};
    }
    at += line.length;
  }
  if (fence === undefined) addInline(text, {start: paragraph, end: at}, stretches);
  else stretches.push({start: fence.start, end: at});
  return stretches;
}

const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]?)*(`{3,}(?=[^`]*$)|~{3,})/;

function isClosing(line: string, mark: string, opening: string): boolean {
  const isAlone = line.trim().replace(/^>\s?/, '').trim() === mark;
  return isAlone && mark.startsWith(opening.charAt(0)) && mark.length >= opening.length;
}

/** A run of backticks ends at the next run that is as long. */
function addInline(text: string, {start, end}: Stretch, stretches: Stretch[]): void {
  const runs = Array.from(text.slice(start, end).matchAll(/(?<!\\)`+/g));
  const following: (number | undefined)[] = [];
  const last = new Map<number, number>();
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]?.[0].length ?? 0;
    following[i] = last.get(length);
    last.set(length, i);
  }
  for (let i = 0; i < runs.length; i++) {
    const [run, closing] = [runs[i], following[i]];
    const end = closing === undefined ? undefined : runs[closing];
    if (run === undefined || closing === undefined || end === undefined) continue;
    stretches.push({start: start + run.index, end: start + end.index + end[0].length});
    i = closing;
  }
}
