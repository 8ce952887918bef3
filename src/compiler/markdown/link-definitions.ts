/**
 * Watches over `[label]: address` lines that no link or image uses.
 */
import type {Report} from '../diagnostic.js';
import type {Markdown} from './markdown.js';
import type {SourceText} from '../source-text.js';

/** `[//]: # (…)` and `[comment]: <> (…)`: how people write what nobody is to read. */
const COMMENT = /^\s*\[[^\]]*\]:\s*(?:#|<#?>)(?:\s|$)/;

export function warnOfUnusedDefinitions(
  {definitions}: Markdown,
  source: SourceText,
  report: Report,
): void {
  const firstLines = new Map<string, number>();
  for (const {label, line, used} of definitions) {
    const place = source.placeOfLine(line);
    const written = /\[([^\]]*)\]:/.exec(source.lineText(line))?.[1] ?? label;
    const firstLine = firstLines.get(label);
    firstLines.set(label, firstLine ?? place.line);
    if (used || COMMENT.test(source.lineText(line))) continue;
    report.warning({
      ...place,
      code: 'unused-definition',
      message:
        firstLine === undefined
          ? `No link uses the definition [${written}].`
          : `[${written}] is defined on line ${firstLine} already, so no link uses this definition.`,
      hint: 'Remove it, or write a link with it, as in “[text][label]”.',
    });
  }
}
