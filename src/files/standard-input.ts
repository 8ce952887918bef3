/**
 * Reads a source from the standard input, whose format its text shows.
 */
import type {Readable} from 'node:stream';
import type {Report} from '../compiler/diagnostic.js';
import type {Source} from '../compiler/source.js';
import {decodeSource} from './decode-source.js';
import type {SourceLimit} from './source-limit.js';

/** What names it among sources. */
export const STANDARD_INPUT = '-';

/** @returns nothing where, with an error reported, it can't be read */
export async function readInput(
  input: Readable,
  {limit, report}: {readonly limit: SourceLimit; readonly report: Report},
): Promise<Source | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array); // no encoding is set
    length += bytes.length;
    if (length > limit.bytes) break;
    chunks.push(bytes);
  }
  if (length > limit.bytes) {
    report.error({...{path: 'stdin', line: 1, column: 1}, ...limit.problemOf()});
    return undefined;
  }
  const decoded = decodeSource(Buffer.concat(chunks), 'stdin', report);
  return decoded && {...decoded, path: `stdin${endingFor(decoded.text)}`};
}

/** JSON, HTML and MDX say so at their beginning; all else is Markdown. */
function endingFor(text: string): string {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(start)) return '.html';
  if (/^[[{]/.test(start) && isJson(text)) return '.json';
  return '.md';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // Markdown may begin with a bracket too
  }
}
