/**
 * Writes what is to be known of a built FAQ as a page: what its bytes are, which of its text is in
 * answers, and what its golden queries find.
 */
import {createRanker, type Ranker} from '../engine/ranker.js';
import {
  languageOf,
  type Compilation,
  type Diagnostic,
  type FaqIndex,
  type SourceEntry,
} from '../files/index.js';
import {oneLine} from '../compiler/one-line.js';
import {countWords} from '../compiler/text-use.js';
import {answerText, type AnswerElement, type AnswerNode} from '../format/answer-tree.js';
import {element, lines, markupOf} from '../publish/markup.js';
import type {MadeFile} from './built-files.js';
import {counted, grouped} from './terminal.js';
import {textLines, type TextReport} from './text-report.js';

/** What is reported of. */
export interface Reported extends Pick<Compilation, 'entries' | 'diagnostics'> {
  readonly index: FaqIndex;
  readonly title: string;
  readonly text: TextReport;
  readonly files: readonly MadeFile[];
  /** The last rank at which a golden query may find its entry. */
  readonly top: number;
}

/** Which entry a golden query is meant for, and where it finds it. */
interface Golden {
  readonly entry: SourceEntry;
  readonly query: string;
  /** From 1; 0 for not at all. */
  readonly rank: number;
}

const STYLES = `
:root {color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif}
body {max-width: 64rem; margin: 2rem auto; padding: 0 1rem}
section > div {overflow-x: auto; margin-block: 1rem}
table {border-collapse: collapse; min-width: min(32rem, 100%)}
caption {text-align: start; color: color-mix(in srgb, currentColor 72%, transparent)}
th, td {padding: 0.25rem 1rem 0.25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 22%, transparent); text-align: start; vertical-align: top}
.number {text-align: end; font-variant-numeric: tabular-nums}
`;

/** @returns HTML that ends with a line break */
export function buildReport(reported: Reported): string {
  const {index, title, entries, diagnostics} = reported;
  const golden = ranksOf(entries, createRanker({index, language: languageOf(index.language)}));
  const heading = `Report: ${title}`;
  const head = lines('head', {}, [
    element('meta', {charset: 'utf-8'}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('title', {}, [heading]),
    element('style', {}, [STYLES]),
  ]);
  const main = lines('main', {}, [
    element('h1', {}, [heading]),
    summary(reported, golden),
    bytesSection(reported),
    textSection(reported),
    goldenSection(golden, reported.top),
    entriesSection(reported, golden),
    ...(diagnostics.length > 0 ? [diagnosticsSection(diagnostics)] : []),
  ]);
  const page = lines('html', {lang: 'en'}, [head, lines('body', {}, [main])]);
  return `<!doctype html>\n${markupOf([page])}\n`;
}

function ranksOf(entries: readonly SourceEntry[], rank: Ranker): Golden[] {
  return entries.flatMap((entry) =>
    entry.expects.map(({query}) => ({
      ...{entry, query},
      rank: 1 + rank({text: query}).findIndex(({id}) => id === entry.id),
    })),
  );
}

function summary({index, entries, text, top}: Reported, golden: readonly Golden[]): AnswerElement {
  const good = golden.filter(({rank}) => rank > 0 && rank <= top).length;
  return lines('ul', {}, [
    element('li', {}, [
      `${counted(entries.length, 'entry', 'entries')}, language ${index.language}`,
    ]),
    element('li', {}, [`${Math.floor(text.share * 100)} % of the text is in answers`]),
    element('li', {}, [
      golden.length === 0
        ? 'No golden queries: write some under “expects”, so that no loss goes unnoticed'
        : `${good} of ${counted(golden.length, 'golden query', 'golden queries')} within the first ${top}`,
    ]),
  ]);
}

function bytesSection({index, files}: Reported): AnswerElement {
  const rows = files.map(({name, bytes, gzip}) => [name, grouped(bytes), grouped(gzip)]);
  return section('Bytes', [
    tableOf('Files', ['File', 'Bytes', 'Gzip'], rows),
    tableOf('What the index is made of', ['Part', 'Bytes'], partsOf(index)),
  ]);
}

/** As they are in the index, in UTF-8. */
function partsOf({entries, terms, synonyms, ...rest}: FaqIndex): string[][] {
  const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
  const parts: readonly (readonly [string, unknown])[] = [
    ['Questions', entries.map(([question]) => question)],
    ['Other wordings', entries.map(([, aliases]) => aliases)],
    ['Answers', entries.map(([, , answer]) => answer)],
    ['Terms', [entries.map(([, , , words]) => words), terms]],
    ['Synonyms', synonyms],
    ['Categories, ids, related entries', entries.map(([, , , , ...others]) => others)],
    ['Versions and checksum', rest],
  ];
  return parts.map(([name, value]) => [name, grouped(sizeOf(value))]);
}

function textSection({text, entries}: Reported): AnswerElement {
  const [first = 'There is no text.', ...others] = textLines(text, entries.length, 'all');
  const places = others.map((line) => element('li', {}, [line.trim()]));
  return section('Text', [
    element('p', {}, [first]),
    ...(places.length > 0 ? [lines('ul', {}, places)] : []),
  ]);
}

function goldenSection(golden: readonly Golden[], top: number): AnswerElement {
  const worstFirst = [...golden].sort((a, b) => (b.rank || Infinity) - (a.rank || Infinity));
  const rows = worstFirst.map(({query, entry, rank}) => [
    query,
    entry.question,
    rank === 0 ? 'not found' : String(rank),
  ]);
  const caption = `The rank at which each finds its entry, the worst first; ${top} is good enough`;
  return section('Golden queries', [tableOf(caption, ['Query', 'Entry', 'Rank'], rows)]);
}

function entriesSection({entries, index}: Reported, golden: readonly Golden[]): AnswerElement {
  const rows = entries.map((entry, i) => [
    entry.question,
    entry.category ?? '',
    grouped(countWords(answerText(entry.answer))),
    grouped(entry.aliases.length),
    grouped(golden.filter((one) => one.entry === entry).length),
    grouped((index.entries[i]?.[3] ?? '').split(' ').filter(Boolean).length),
  ]);
  const names = ['Question', 'Category', 'Words', 'Aliases', 'Golden queries', 'New terms'];
  return section('Entries', [tableOf('New terms are those that no entry above has', names, rows)]);
}

function diagnosticsSection(diagnostics: readonly Diagnostic[]): AnswerElement {
  const rows = diagnostics.map(({path, line, severity, message, hint}) => [
    `${oneLine(path)}:${line}`,
    severity,
    `${message} ${hint}`,
  ]);
  return section('Problems', [tableOf('As the command says them', ['Place', '', 'What'], rows)]);
}

function section(name: string, content: readonly AnswerElement[]): AnswerElement {
  return lines('section', {}, [element('h2', {}, [name]), ...content]);
}

/** A table that scrolls where it is too wide; columns of numbers are set as such. */
function tableOf(
  caption: string,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): AnswerElement {
  const isNumber = names.map(
    (_, column) => rows.length > 0 && rows.every((row) => /^[\d,]+$/.test(row[column] ?? '')),
  );
  const rowOf = (tag: 'th' | 'td', cells: readonly string[]): AnswerElement =>
    element(
      'tr',
      {},
      cells.map((cell, column): AnswerNode => {
        const attributes = {
          ...(tag === 'th' && {scope: 'col'}),
          ...(isNumber[column] && {class: 'number'}),
        };
        return element(tag, attributes, [cell]);
      }),
    );
  return element('div', {tabindex: '0', role: 'region', 'aria-label': caption}, [
    lines('table', {}, [
      element('caption', {}, [caption]),
      element('thead', {}, [rowOf('th', names)]),
      lines(
        'tbody',
        {},
        rows.map((row) => rowOf('td', row)),
      ),
    ]),
  ]);
}
