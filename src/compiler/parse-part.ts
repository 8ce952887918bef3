/**
 * Reads one source, whatever its format.
 */
import {createReport, type Diagnostic} from './diagnostic.js';
import type {ParsedSource, ParseOptions} from './draft-entry.js';
import {insteadOf} from './foreign-formats.js';
import {parserOf, SOURCE_ENDINGS} from './source-parsers.js';
import {SourceText} from './source-text.js';
import type {Source} from './source.js';

/** What one source gives, with what is wrong in it. */
export interface ParsedPart extends ParsedSource {
  readonly diagnostics: readonly Diagnostic[];
  /** What it asked about other sources: the names, each with the path that the answer was. */
  readonly asked: readonly (readonly [name: string, path: string | undefined])[];
}

export function parsePart(source: Source, options: ParseOptions): ParsedPart {
  const report = createReport();
  const text = new SourceText(source);
  const asked = new Map<string, string | undefined>();
  const get = (name: string): string | undefined => {
    const path = options.sources?.get(name);
    asked.set(name, path);
    return path;
  };
  const {section} = source;
  const own = {...options, sources: {get}, ...(section !== undefined && {section})};
  const parsed = parserOf(source.path)?.(text, own, report);
  if (parsed !== undefined)
    return {...parsed, diagnostics: report.diagnostics(), asked: [...asked]};
  report.error({
    ...text.placeAt(0),
    code: 'unknown-format',
    message: `“${source.path}” is in a format that can't be read.`,
    hint: insteadOf(source.path) ?? `Files may end in ${SOURCE_ENDINGS.join(', ')}.`,
  });
  return {drafts: [], diagnostics: report.diagnostics(), asked: []};
}
