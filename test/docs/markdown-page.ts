/**
 * Takes a Markdown page apart into what a test compares with the code.
 */
import {readdirSync, readFileSync} from 'node:fs';
import MarkdownIt from 'markdown-it';

export interface CodeBlock {
  /** Of its fence; `''` without one. */
  readonly language: string;
  readonly text: string;
  /** Where its fence stands, from 1. */
  readonly line: number;
  /** The file that it is, as its first line says in a comment: `// main.js`. */
  readonly file?: string;
  /** Why no test runs it, as `<!-- not run: … -->` before it says. */
  readonly notRun?: string;
}

export interface MarkdownPage {
  readonly path: string;
  readonly blocks: readonly CodeBlock[];
  /** Where links and images lead. */
  readonly addresses: readonly string[];
  /** What GitHub makes of the headings. */
  readonly headings: readonly string[];
}

/** The pages for users. */
export const USER_PAGES = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
];

export function readPage(path: string): MarkdownPage {
  const tokens = new MarkdownIt({html: true}).parse(readFileSync(path, 'utf8'), {});
  const inlines = tokens.flatMap(({children}) => children ?? []);
  return {
    path,
    blocks: tokens.flatMap(({type, info, content, map}, i) => {
      if (type !== 'fence') return [];
      const notRun = /^<!-- not run: (.+) -->$/m.exec(tokens[i - 1]?.content ?? '')?.[1];
      const line = (map?.[0] ?? 0) + 1;
      const file = /^(?:\/\/|<!--) ([\w.-]+\.\w+)(?: -->)?\n/.exec(content)?.[1];
      const block = {language: info, text: content, line};
      return [{...block, ...(file !== undefined && {file}), ...(notRun !== undefined && {notRun})}];
    }),
    addresses: inlines.flatMap((token) =>
      ['href', 'src'].flatMap((name) => token.attrGet(name)?.toString() ?? []),
    ),
    headings: tokens.flatMap(({type}, i) =>
      type === 'heading_open' ? [tokens[i + 1]?.content ?? ''] : [],
    ),
  };
}
