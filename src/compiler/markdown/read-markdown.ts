/**
 * Parses the Markdown of a file, or of a part of one, with a look at what may be wrong in it.
 */
import {nestingProblem, sizeProblem, timeProblem} from '../answer/costly-entry.js';
import type {Report} from '../diagnostic.js';
import {type NeverClosed, reportNeverClosed} from '../never-closed.js';
import type {SourceText} from '../source-text.js';
import {type Markdown, NESTING_LIMIT, parseMarkdown} from './markdown.js';
import type {TemplateMark} from './template-marks.js';
import {findUnclosedBlocks, type UnclosedBlock, withoutLine} from './unclosed-blocks.js';

/** So many blocks that hide others are reported; after these, the rest is read as it is. */
const MOST_UNCLOSED = 10;

/**
 * @param text the source's own, or the same with some of it blanked
 * @param headings what those at its top level are
 */
export function readMarkdown(
  text: string,
  source: SourceText,
  {headings, report}: {readonly headings: 'questions' | 'headings'; readonly report: Report},
): Markdown {
  const markdown = readOn(text, source, {lost: headings, report});
  // What is nested deeper than the parser goes is lost in its output.
  const footnotes = markdown.footnotes.flatMap(({tokens}) => tokens);
  const deep = [...markdown.tokens, ...footnotes].find(({level}) => level >= NESTING_LIMIT - 1);
  if (deep !== undefined) report.error(nestingProblem(source.placeOfLine(deep.map?.[0] ?? 0)));
  for (const {of, line} of markdown.excesses) {
    const place = source.placeOfLine(line);
    report.error(of === 'size' ? sizeProblem(place) : timeProblem(place));
  }
  warnOfTemplateMarks(markdown.templateMarks, source, report);
  warnOfUnusedDefinitions(markdown, source, report);
  return markdown;
}

/** Below what hides the rest, reading goes on as if it did not begin, so that all else is found. */
function readOn(
  text: string,
  source: SourceText,
  {lost, report}: {readonly lost: NeverClosed['lost']; readonly report: Report},
): Markdown {
  const tell = ({line, ...block}: UnclosedBlock): void =>
    reportNeverClosed({...block, place: source.placeOfLine(line), lost}, report);
  let readable = text;
  for (let round = 1; ; round++) {
    const markdown = parseMarkdown(readable);
    const blocks = findUnclosedBlocks(markdown.tokens, readable);
    const hiding = round > MOST_UNCLOSED ? undefined : blocks.find(({hides}) => hides);
    if (hiding === undefined) {
      blocks.forEach(tell);
      return markdown;
    }
    tell(hiding);
    readable = withoutLine(readable, hiding.line);
  }
}

/** One warning for all of a file. */
function warnOfTemplateMarks(
  marks: readonly TemplateMark[],
  source: SourceText,
  report: Report,
): void {
  const [first] = marks;
  if (first === undefined) return;
  const shown = first.text.length > 60 ? `${first.text.slice(0, 60)}…` : first.text;
  report.warning({
    ...source.placeOfLine(first.line),
    code: 'template-mark',
    message:
      marks.length === 1
        ? `The mark “${shown}” is for a generator of sites, so it is left out.`
        : `${marks.length} marks for a generator of sites are left out, such as “${shown}”.`,
    hint: 'Name the HTML page that the generator makes instead, if an answer needs what they become.',
  });
}

/** `[//]: # (…)` and `[comment]: <> (…)`: how people write what nobody is to read. */
const COMMENT = /^\s*\[[^\]]*\]:\s*(?:#|<#?>)(?:\s|$)/;

function warnOfUnusedDefinitions(
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
