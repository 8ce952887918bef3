/**
 * Prose that is there without the packages of bench/: what TypeScript's declarations say of the web.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const DECLARATIONS = fileURLToPath(
  new URL('../../node_modules/typescript/lib/lib.dom.d.ts', import.meta.url),
);
const COMMENT_LINE = /^\s*\* (?!@|\[MDN)(.*)$/gm;

/** @returns passages of whole sentences: 150,000 words, 6,000 of them different */
export function readCommentProse(): string[] {
  const lines = [...readFileSync(DECLARATIONS, 'utf8').matchAll(COMMENT_LINE)];
  return lines
    .map(([, text = '']) => text.replace(/[*`]/g, ''))
    .filter((text) => text.endsWith('.'));
}
