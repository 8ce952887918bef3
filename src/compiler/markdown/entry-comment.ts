/**
 * What an author says about one entry: YAML in an HTML comment right below its heading.
 */
import type {Token} from 'markdown-it';
import type {Report} from '../diagnostic.js';
import {readFlag} from '../settings/flag.js';
import {readSettings, type LocatedText, type Settings} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {suggest} from '../suggest.js';

export interface EntryComment {
  /** Other wordings that people ask the question in. */
  readonly aliases: readonly LocatedText[];
  /** Queries that have to find the entry. */
  readonly expects: readonly LocatedText[];
  /** Whether the entry is among the first shown; absent where the comment does not say. */
  readonly featured?: boolean;
  /** Ids of entries to read next. */
  readonly related?: readonly LocatedText[];
}

/** What can be said about an entry. */
export const ENTRY_KINDS = {
  aliases: 'list',
  expects: 'list',
  featured: 'text',
  related: 'list',
} as const;

/** @param body the blocks below a heading; the first of them may be the comment */
export function readEntryComment(
  body: readonly Token[],
  source: SourceText,
  report: Report,
): EntryComment {
  const yaml = /^[ \t]*<!--([\s\S]*?)-->\s*$/.exec(body[0]?.content ?? '')?.[1];
  const line = body[0]?.type === 'html_block' ? body[0].map?.[0] : undefined;
  if (yaml === undefined || line === undefined || !isMeantAsSettings(yaml)) {
    return {aliases: [], expects: []};
  }
  const start = source.text.indexOf('<!--', source.offsetOfLine(line)) + '<!--'.length;
  const block = {source, start, end: start + yaml.length, name: 'comment below the question'};
  return entrySettings(readSettings(block, ENTRY_KINDS, report), report);
}

export function entrySettings(settings: Settings, report: Report): EntryComment {
  const featured = readFlag('featured', settings, report);
  const related = settings.get('related');
  return {
    aliases: settings.get('aliases') ?? [],
    expects: settings.get('expects') ?? [],
    ...(featured !== undefined && {featured}),
    ...(related !== undefined && {related}),
  };
}

/** Other comments are the author's own: only one that names a setting, or nearly so, is read. */
export function isMeantAsSettings(yaml: string): boolean {
  const names = Array.from(
    yaml.matchAll(/^[ \t{]*["']?([\w-]+)["']?[ \t]*:/gm),
    ([, name]) => name,
  );
  return names.some(
    (name) => name !== undefined && suggest(name, Object.keys(ENTRY_KINDS)) !== undefined,
  );
}
