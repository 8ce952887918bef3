/**
 * `faq-search build`: writes the files that put a FAQ into a page.
 */
import {dirname, join} from 'node:path';
import type {FaqIndex} from '../../files/index.js';
import {oneLine} from '../../compiler/one-line.js';
import {Following} from '../../dev/following.js';
import type {CompiledSources} from '../../rollup/compile-sources.js';
import {describeFile, makeFiles, SCRIPT, type MadeFile} from '../built-files.js';
import type {Report, Task} from '../command.js';
import {IoFailure, UsageFailure} from '../failure.js';
import {FollowedTask} from '../followed-task.js';
import type {FileSize} from '../measure.js';
import {refuseToOverwrite, withMark} from '../own-outputs.js';
import {unlessStopped} from '../stop-signals.js';
import {counted, grouped} from '../terminal.js';
import {reportOf, textLines, type TextReport} from '../text-report.js';
import {compileTranslated, type Translated, type Translation} from '../translations.js';
import {writeOutput} from '../write-output.js';

/** What `build --json` prints. */
export interface BuildResult {
  readonly language: string;
  readonly entries: number;
  readonly categories: number;
  /** How much of the sources is in the entries, and what is not, the worst first. */
  readonly text: TextReport;
  /** As it was given. */
  readonly out: string;
  readonly files: readonly BuiltFile[];
  /** Those beside the script; absent for none. */
  readonly translations?: readonly BuiltTranslation[];
  /** Of an index in pieces; absent for a whole one. */
  readonly pieces?: PiecesSize;
  /** With `--inline`: by what a policy allows the script in the HTML, as `sha256-…`. */
  readonly scriptHash?: string;
  /** Two lines of HTML. */
  readonly snippet: string;
  readonly milliseconds: number;
}

export interface BuiltTranslation {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Of its own. */
  readonly entries: number;
  /** How many are shown in the language of the script. */
  readonly missing: number;
}

export interface PiecesSize {
  /** Below `out`; with translations all of them, with commas between. */
  readonly folder: string;
  readonly files: number;
  /** Of all of them, as they are. */
  readonly bytes: number;
}

export interface BuiltFile extends FileSize {
  readonly name: string;
  readonly integrity: string;
  /** Whether the file was not there yet, or with other content. */
  readonly changed: boolean;
}

const PAGE = 'faq.html';
const REPORT = 'faq-report.html';
// Without `integrity`: with it a page could not load the script from `file://`.
const SNIPPET = `<script src="${SCRIPT}" defer></script>\n<faq-search></faq-search>`;

export async function runBuild(task: Task): Promise<Report> {
  if (task.options.inline && task.options.html === undefined) {
    throw new UsageFailure(
      'There is no HTML that “--inline” could put the script into.',
      'Add “--html page”, or “--html fragment” for what goes into a page.',
    );
  }
  if (task.options.watch) return buildAgain(task);
  const start = performance.now();
  return buildOf(await compileTranslated(task), task, start);
}

type Compiled = CompiledSources & Partial<Pick<Translated, 'translations'>>;

/** Builds whenever a source or the configuration changes, until it is stopped; each build is reported as it ends. */
async function buildAgain(task: Task): Promise<Report> {
  const followed = new FollowedTask(task, compileTranslated);
  let start = 0;
  const following = new Following({
    compile: () => {
      start = performance.now();
      return followed.compile();
    },
    show: async (compiled) => {
      const report = await buildOf(compiled, followed.task, start).catch((error: unknown) => {
        // The next save may mend it.
        if (error instanceof UsageFailure || error instanceof IoFailure) return error;
        throw error;
      });
      task.announce(report);
    },
  });
  await following.run(task.signal);
  return {diagnostics: [], text: ''};
}

async function buildOf(compiled: Compiled, task: Task, start: number): Promise<Report> {
  const {index, diagnostics, textUse, watched, translations = []} = compiled;
  if (index === undefined) return {diagnostics, text: ''};
  const made = await unlessStopped(makeFiles(index, task, translations), task.signal);
  const {pieces, scriptHash} = made;
  const built = task.options.report
    ? [...made.files, await reportFile({...compiled, index}, made.files, task)]
    : made.files;
  task.progress(`Writing ${counted(built.length + pieces.size, 'file')}`);
  const texts = built.map(({name, text}) => [name, text] as const);
  const {out} = task.options;
  const all = new Map([...pieces, ...texts]);
  await refuseToOverwrite(all, {out, sources: watched}, task);
  const written = await writeOutput(out, all, task);
  const result: BuildResult = {
    language: index.language,
    entries: index.count,
    categories: new Set(compiled.entries.flatMap(({category}) => category ?? [])).size,
    text: reportOf(textUse),
    out,
    files: built.map(({text: _, ...file}) => ({...file, changed: written.has(file.name)})),
    ...(translations.length > 0 && {translations: translations.map(countsOf)}),
    ...(pieces.size > 0 && {pieces: sizeOf(pieces)}),
    ...(scriptHash !== undefined && {scriptHash}),
    snippet: SNIPPET,
    milliseconds: Math.round(performance.now() - start),
  };
  return {diagnostics, result, text: textOf(result, task)};
}

async function reportFile(
  compiled: CompiledSources & {readonly index: FaqIndex},
  files: readonly MadeFile[],
  {options, progress}: Task,
): Promise<MadeFile> {
  progress('Asking the golden queries');
  const {buildReport} = await import('../build-report.js');
  const {title, top} = options;
  const text = reportOf(compiled.textUse);
  const page = buildReport({...compiled, title, text, files, top});
  return describeFile(REPORT, withMark(REPORT, page), options);
}

function countsOf({language, entries, missing}: Translation): BuiltTranslation {
  return {language, entries: entries.length, missing};
}

function sizeOf(pieces: ReadonlyMap<string, string>): PiecesSize {
  const folders = new Set(Array.from(pieces.keys(), dirname));
  return {
    folder: [...folders].join(', '),
    files: pieces.size,
    bytes: [...pieces.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  };
}

function textOf(result: BuildResult, {options, colors: {bold, dim}}: Task): string {
  const {entries, categories, language, out, files, pieces, scriptHash, snippet} = result;
  const counts = `${counted(entries, 'entry', 'entries')} in ${counted(categories, 'category', 'categories')}`;
  const written = files.filter(({changed}) => changed).length;
  const script = files.find(({name}) => name === SCRIPT);
  return [
    `${bold(counts)}, language ${language}, in ${grouped(result.milliseconds)} ms`,
    ...textLines(result.text, entries, options.verbose ? 'all' : 'worst'),
    ...(result.translations ?? []).map(
      (one) =>
        `${one.language}: ${counted(one.entries, 'entry', 'entries')}, ${grouped(one.missing)} more in ${language}`,
    ),
    '',
    ...sizeTable(files, out),
    ...(pieces === undefined ? [] : piecesLines(pieces, out)),
    written === 0
      ? 'Nothing written: all files are up to date.'
      : `${counted(written, 'file')} written.`,
    '',
    ...(options.html === 'page' ? [`Open ${oneLine(join(out, PAGE))} in a browser.`, ''] : []),
    ...(scriptHash === undefined ? [] : hashLines(scriptHash, out)),
    'Paste into the page:',
    ...snippet.split('\n').map((line) => `  ${bold(line)}`),
    dim('For a script on another host, add to its tag:'),
    dim(`  integrity="${script?.integrity ?? ''}" crossorigin="anonymous"`),
    '',
  ].join('\n');
}

function hashLines(hash: string, out: string): string[] {
  return [
    `${oneLine(join(out, PAGE))} holds the script. A policy of its page allows it by:`,
    `  script-src '${hash}'`,
    '',
  ];
}

function piecesLines({folder, files, bytes}: PiecesSize, out: string): string[] {
  return [
    `The index is large, so it is split into ${counted(files, 'piece')} (${grouped(bytes)} bytes) in ${oneLine(join(out, folder))}.`,
    'Upload the folder with the script: pages fetch what a search needs.',
    '',
  ];
}

function sizeTable(files: readonly BuiltFile[], folder: string): string[] {
  const rows = [
    ['file', 'bytes', 'gzip', ...(files.some(({brotli}) => brotli) ? ['brotli'] : [])],
    ...files.map(({name, bytes, gzip, brotli}) => [
      oneLine(join(folder, name)),
      ...[bytes, gzip, ...(brotli === undefined ? [] : [brotli])].map(grouped),
    ]),
  ];
  const nameWidth = Math.max(...rows.map(([name = '']) => name.length));
  const line = ([name = '', ...sizes]: readonly string[]): string =>
    `  ${name.padEnd(nameWidth)}${sizes.map((size) => size.padStart(12)).join('')}`;
  return [...rows.map(line), ''];
}
