/**
 * Watches over footnotes that nothing refers to, or that are referred to for nothing.
 */
import type {Report} from '../diagnostic.js';
import type {Footnote} from './footnotes.js';
import type {LocatedText} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {didYouMean} from '../suggest.js';

/** @param used those that an answer refers to */
export function warnOfUnusedFootnotes(
  {
    footnotes,
    used,
  }: {readonly footnotes: readonly Footnote[]; readonly used: ReadonlySet<Footnote>},
  source: SourceText,
  report: Report,
): void {
  const firstLines = new Map<string, number>();
  for (const footnote of footnotes) {
    const place = source.placeOfLine(footnote.line);
    const label = footnote.label.toLowerCase();
    const firstLine = firstLines.get(label);
    firstLines.set(label, firstLine ?? place.line);
    if (used.has(footnote)) continue;
    report.warning({
      ...place,
      code: 'unused-footnote',
      message:
        firstLine === undefined
          ? `No answer refers to the footnote [^${footnote.label}].`
          : `[^${footnote.label}] is a footnote on line ${firstLine} already, so no answer refers to this one.`,
      hint: `Remove it, or write “[^${footnote.label}]” where an answer needs it.`,
    });
  }
}

/** @param missing what answers refer to in vain, with its brackets */
export function warnOfMissingFootnotes(
  missing: readonly LocatedText[],
  footnotes: readonly Footnote[],
  report: Report,
): void {
  const labels = footnotes.map(({label}) => `[^${label}]`);
  for (const {text, ...place} of missing) {
    report.warning({
      ...place,
      code: 'missing-footnote',
      message: `There is no footnote ${text}, so readers see it as it is written.`,
      hint: `${didYouMean(text, labels)}Write “${text}: …” on a line of its own, or put a “\\” before its “[”.`,
    });
  }
}
