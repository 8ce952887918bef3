/**
 * Makes a script fit to stand inside a page, and says how a policy of the page can allow it.
 */
import {createHash} from 'node:crypto';
import {Script} from 'node:vm';

export interface InlineScript {
  /** What stands between the tags, byte by byte. */
  readonly code: string;
  /** A source of `script-src` (Content Security Policy), without its quotes. */
  readonly hash: string;
}

/**
 * What ends a script in a page, or keeps its end from being one. All three can only stand in texts
 * and patterns, because minifiers write an operator apart from them.
 */
const ENDING = /<(?=!--|\/?script)/gi;

/**
 * @param classic a whole script, as it is written to a file
 * @throws Error where the script would not be the same in a page, which only a fault of ours can make
 */
export function inlineScript(classic: string): InlineScript {
  const code = classic.replace(/^\ufeff/, '').replace(ENDING, '\\x3c');
  // The reader of a page changes these, and the hash would be that of another text.
  if (/[\r\0]/.test(code)) throw new Error('The script has a line end that no page keeps.');
  // Throws where an escape came to stand outside of a text.
  new Script(code);
  return {code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}`};
}
