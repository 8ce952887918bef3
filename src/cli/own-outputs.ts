/**
 * Keeps a build from writing over sources, and over files that no build made.
 *
 * Files that can carry a mark for a few bytes do; scripts have their banner, and JSON is known by its form.
 */
import {readFile, realpath, stat} from 'node:fs/promises';
import {basename, join, relative, resolve} from 'node:path';
import {inParallel} from '../files/in-parallel.js';
import type {Task} from './command.js';
import {UsageFailure} from './failure.js';

const MADE_BY = 'Made by faq-search';
const HTML_MARK = `<!-- ${MADE_BY} -->\n`;

/** What ends a file, by its name. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['faq.html', HTML_MARK],
  ['faq-report.html', HTML_MARK],
  ['llms.txt', HTML_MARK],
  ['faq-search.css', `/* ${MADE_BY} */\n`],
]);

/** What the other files begin with. */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['faq-index.json', /^\{"formatVersion":\d+,"language":"/],
  ['faq-search.js', /^\ufeff?(?:\/\/#.*\n)?\/\*! faq-search \d/],
  ['faq-search.mjs', /^(?:\/\/#.*\n)?\/\*! faq-search \d/],
  // With one question a line, as no other program writes it.
  ['faq.jsonld', /^\{"@context":"https:\/\/schema\.org","@type":"FAQPage","mainEntity":\[\r?\n/],
]);

/** @returns the text with its mark, by which the next build knows the file; as it is where it needs none */
export function withMark(name: string, text: string): string {
  return text + (MARKS.get(name) ?? '');
}

interface Place {
  /** As it was given. */
  readonly out: string;
  /** Absolute paths of the sources, and maybe of other files. */
  readonly sources: readonly string[];
}

/**
 * Has to be asked before anything is written.
 * @param texts by file name
 * @throws UsageFailure where one would take the place of a source, or of a file that no build made; of the
 *   latter not with `--force`
 */
export async function refuseToOverwrite(
  texts: ReadonlyMap<string, string>,
  {out, sources}: Place,
  {cwd, options}: Pick<Task, 'cwd' | 'options'>,
): Promise<void> {
  const paths = Array.from(texts.keys(), (name) => join(resolve(cwd, out), name));
  const present = (await inParallel(paths, fileAt)).filter((file) => file !== undefined);
  if (present.length === 0) return;
  const shown = (files: readonly PresentFile[]): string =>
    files.map(({path}) => `“${relative(cwd, path)}”`).join(', ');
  const read = new Set((await inParallel(sources, fileAt)).flatMap((file) => file?.names ?? []));
  const own = present.filter(({names}) => names.some((name) => read.has(name)));
  if (own.length > 0) {
    throw new UsageFailure(
      `The build would write over a source of the FAQ: ${shown(own)}. Nothing was changed.`,
      'Choose another folder with “--out”, or give the source another name.',
    );
  }
  if (options.force) return;
  const foreign = await inParallel(present, async (file) => {
    const text = texts.get(relative(resolve(cwd, out), file.path).replaceAll('\\', '/'));
    return (await isForeign(file.path, text)) ? file : undefined;
  });
  const kept = foreign.filter((file) => file !== undefined);
  if (kept.length === 0) return;
  throw new UsageFailure(
    `The build would write over what it did not make: ${shown(kept)}. Nothing was changed.`,
    'Move it, or choose another folder with “--out”. If it can be replaced, or an older faq-search made it, give “--force” once.',
  );
}

/** A file that is there. */
interface PresentFile {
  readonly path: string;
  /** The same file has one of them in common, whatever links or cases of letters lead to it. */
  readonly names: readonly string[];
}

/** @returns nothing where there is no file, or a folder */
async function fileAt(path: string): Promise<PresentFile | undefined> {
  const stats = await stat(path, {bigint: true}).catch(() => undefined); // not there
  if (stats?.isFile() !== true) return undefined;
  const real = await realpath(path).catch(() => path); // gone by now
  // Some disks give no numbers.
  return {path, names: [real, ...(stats.ino > 0n ? [`${stats.dev} ${stats.ino}`] : [])]};
}

/** Whether a build may write a file there: there is none, or one that a build made. @param path absolute */
export async function isReplaceable(path: string): Promise<boolean> {
  return (await fileAt(path)) === undefined || !(await isForeign(path, undefined));
}

/** @param text what is to be written; who has it already loses nothing */
async function isForeign(path: string, text: string | undefined): Promise<boolean> {
  const name = basename(path).replace(/^faq-index\.[\w-]+\.json$/, 'faq-index.json');
  const [mark, form] = [MARKS.get(name), FORMS.get(name)];
  if (mark === undefined && form === undefined) return false; // a piece, in a folder named by its content
  // What can't be read can't be written either, which is told then.
  const current = await readFile(path, 'utf8').catch(() => undefined);
  if (current === undefined || current === text) return false;
  return !(mark === undefined ? form?.test(current) : current.trimEnd().endsWith(mark.trimEnd()));
}
