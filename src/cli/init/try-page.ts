/**
 * Says which page a build can write to try the FAQ on, where its author alone makes the pages.
 */
import {posix, resolve} from 'node:path';
import {isReplaceable} from '../own-outputs.js';
import type {Choices} from './choices.js';
import type {Site} from './recognize-site.js';

export interface TryPage {
  /** The command that writes it. */
  readonly command: string;
  /** From the working folder; it opens from the disk, too. */
  readonly path: string;
  /** Whether the configuration asks for it, because there is no page yet. */
  readonly isConfigured: boolean;
}

const PAGE = 'faq.html';
const BUILD = 'npx faq-search build';

/** Where the page goes when the FAQ itself, or another file of its author, has its name. */
const OTHER_FOLDER = 'faq-try';

/** @returns undefined where a generator makes the pages */
export async function tryPageFor(
  {kind, sign, isUnknown}: Site,
  {sources, out}: Pick<Choices, 'sources' | 'out'>,
  folder: string,
): Promise<TryPage | undefined> {
  if (kind.name !== 'plain') return undefined;
  const path = posix.join(out.replaceAll('\\', '/'), PAGE);
  const isSource = sources.some((source) => resolve(folder, source) === resolve(folder, path));
  if (isSource || !(await isReplaceable(resolve(folder, path)))) {
    const command = `${BUILD} --html page --out ${OTHER_FOLDER}`;
    return {command, path: posix.join(OTHER_FOLDER, PAGE), isConfigured: false};
  }
  const isConfigured = sign === undefined && isUnknown !== true;
  return {command: isConfigured ? BUILD : `${BUILD} --html page`, path, isConfigured};
}
