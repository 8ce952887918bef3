/**
 * Finds the FAQ that a project has already, by its name, its title or its questions.
 */
import {readdir, readFile, stat} from 'node:fs/promises';
import {posix, resolve} from 'node:path';
import {FOLDER_ENDINGS, SOURCE_ENDINGS} from '../../compiler/source-parsers.js';
import {isFaqHeading, isFaqName, isFaqTitle} from '../../compiler/questions/faq-names.js';
import {slugOf} from '../../format/slug.js';

interface Candidate {
  readonly path: string;
  readonly score: number;
}

/** Folders whose files nobody wrote, or that are about something else. */
const SKIPPED =
  /^(?:node_modules|bower_components|vendor|dist|build|_site|out|target|coverage|tests?|__tests__|spec|specs|fixtures|e2e|examples?|locales?|i18n|themes|venv|env|tmp)$/i;

/** How far the search goes; a project's FAQ is no deeper, and its start is not to take long. */
const MOST_FOLDERS = 2000;
const MOST_READ = 400;
const DEEPEST = 6;
const MOST_BYTES = 500_000;

/** Less than this far behind the best, another one may be meant as well. */
const NEAR = 15;

/** @returns the paths of what may be it, best first, with `/` between folders */
export async function findFaqs(folder: string): Promise<readonly string[]> {
  const finder = new FaqFinder(folder);
  await finder.look();
  const best = [...finder.candidates].sort(
    (a, b) => b.score - a.score || (a.path < b.path ? -1 : 1),
  );
  const [first] = best;
  if (first === undefined) return [];
  return best
    .filter(({score}) => score > first.score - NEAR)
    .filter(({path}) => !best.some((one) => path.startsWith(`${one.path}/`)))
    .map(({path}) => path);
}

class FaqFinder {
  readonly candidates: Candidate[] = [];
  readonly #root: string;
  #read = 0;

  constructor(root: string) {
    this.#root = root;
  }

  async look(): Promise<void> {
    const folders = [{path: '.', depth: 0}];
    for (const {path, depth} of folders) {
      for (const entry of await this.#entriesOf(path)) {
        const child = posix.join(path, entry.name);
        if (entry.name.startsWith('.') || (entry.isDirectory() && SKIPPED.test(entry.name)))
          continue;
        if (!entry.isDirectory()) await this.#file(child, depth);
        else if (depth < DEEPEST && folders.length < MOST_FOLDERS) {
          folders.push({path: child, depth: depth + 1});
          if (isFaqName(entry.name)) await this.#folder(child, depth);
        }
      }
    }
  }

  /** A folder of one page is that page. */
  async #folder(path: string, depth: number): Promise<void> {
    const names = (await this.#entriesOf(path)).map(({name}) => name).filter(isMarkdown);
    const [only = ''] = names;
    if (names.length === 0) return;
    this.#add(
      names.length === 1 && /^_?index\.|^readme\./i.test(only) ? posix.join(path, only) : path,
      100,
      depth,
    );
  }

  async #file(path: string, depth: number): Promise<void> {
    const ending = SOURCE_ENDINGS.find((one) => path.toLowerCase().endsWith(one));
    if (ending === undefined) return;
    const name = posix.basename(path).slice(0, -ending.length);
    if (isFaqName(name)) this.#add(path, isMarkdown(path) ? 100 : 95, depth);
    else if (isMarkdown(path) || /^\.html?$/.test(ending)) await this.#page(path, depth);
  }

  async #page(path: string, depth: number): Promise<void> {
    const name = posix.basename(path);
    if (this.#read >= MOST_READ || /^(?:changelog|contributing|licen[cs]e)/i.test(name)) return;
    this.#read++;
    const file = resolve(this.#root, path);
    const size = await stat(file).then(
      (stats) => stats.size,
      () => Infinity,
    );
    if (size > MOST_BYTES) return;
    const text = await readFile(file, 'utf8').catch(() => ''); // not ours to read
    if (/^readme/i.test(name)) {
      const part = faqIn(text);
      if (part !== undefined) this.#add(`${path}#${part}`, 50, depth);
      return;
    }
    const title = TITLES.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
    const headings = Array.from(text.matchAll(HEADINGS), ([line]) => line);
    const asked = headings.filter((line) =>
      /[?？؟;՞]\W*$/.test(line.replace(/\{[^}]*\}|<[^>]*>/g, '').trimEnd()),
    );
    if (title !== undefined && isFaqTitle(title)) this.#add(path, 60, depth);
    else if (asked.length >= 3 && asked.length * 2 > headings.length) this.#add(path, 40, depth);
  }

  #add(path: string, score: number, depth: number): void {
    const isTranslated = path
      .split('/')
      .slice(0, -1)
      .some((name) => /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(name));
    this.candidates.push({path, score: score - 2 * depth - (isTranslated ? 20 : 0)});
  }

  async #entriesOf(path: string) {
    const entries = await readdir(resolve(this.#root, path), {withFileTypes: true}).catch(() => []);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** The anchor of the part of a readme that is a FAQ, with several lines below it that ask. */
function faqIn(text: string): string | undefined {
  const lines = text.split('\n');
  const headings = lines.map((line) => /^#{2,4} +(.+)$/.exec(line)?.[1] ?? '');
  const at = headings.findIndex((heading) => isFaqHeading(heading.replace(OWN_ID, '')));
  const heading = headings[at];
  const asking = lines.slice(at + 1).filter((line) => ASKS.test(line));
  if (heading === undefined || asking.length < 2) return undefined;
  return OWN_ID.exec(heading)?.[1] ?? slugOf(heading.replace(MARKUP, '$1').trim());
}

const OWN_ID = /\s*\{ ?#([^}\s]{1,200})[^}]{0,200}\}\s*$/;

/** A link, of which the text is left, or a tag. */
const MARKUP = /\[([^[\]]{0,200})\]\([^()]{0,500}\)|<[^<>]{1,200}>/g;

/** A heading, a line in bold or a summary that asks. */
const ASKS = /^(?:#{3,6} |\*\*|<summary>|- \*\*).*[?？؟;՞]/;

const TITLES = [
  /^title[ \t]*[:=][ \t]*["']?([^"'\n]+)/m,
  /^# +([^\n]+)/m,
  /<h1[^>]*>([^<]+)/i,
  /<title[^>]*>([^<]+)/i,
];
const HEADINGS =
  /^#{2,4} +[^\n]+$|<h[2-4][^>]*>[^\n]*?<\/h[2-4]>|<summary[^>]*>[^\n]*?<\/summary>/gim;

function isMarkdown(name: string): boolean {
  return FOLDER_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}
