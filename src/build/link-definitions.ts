/**
 * Watches over `[label]: address` lines that no link or image uses.
 */
import type {Report} from './diagnostic.js';
import type {Markdown} from './markdown.js';
import type {SourceText} from './source-text.js';

export function warnOfUnusedDefinitions(
  {tokens, usedLabels}: Markdown,
  source: SourceText,
  report: Report,
): void {
  const lineOfLabel = new Map<string, number>();
  for (const {type, map, meta} of tokens) {
    if (type !== 'reference_definition' || map === null) continue;
    const label = String(meta?.['label']);
    const place = source.placeOfLine(map[0]);
    const written = /\[([^\]]*)\]:/.exec(source.lineText(map[0]))?.[1] ?? label;
    const firstLine = lineOfLabel.get(label);
    if (firstLine !== undefined) {
      report.warning({
        ...place,
        code: 'repeated-definition',
        message: `[${written}] is defined on line ${firstLine} already, so this definition is not used.`,
        hint: 'Remove one of the two, or give it another label.',
      });
    } else if (!usedLabels.has(label)) {
      report.warning({
        ...place,
        code: 'unused-definition',
        message: `No link uses the definition [${written}].`,
        hint: 'Remove it, or write a link with it, as in “[text][label]”.',
      });
    }
    lineOfLabel.set(label, firstLine ?? place.line);
  }
}
