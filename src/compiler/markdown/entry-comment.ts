/**
 * What an author says about one entry: YAML in an HTML comment right below its heading.
 */
import type {Nodes} from 'hast';
import type {Place, Report} from '../diagnostic.js';
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
  /** The codes of what is not to be said about the entry; none if absent. */
  readonly ignored?: readonly LocatedText[];
}

/** What can be said about an entry. */
export const ENTRY_KINDS = {
  aliases: 'list',
  expects: 'list',
  featured: 'text',
  related: 'list',
  'lint-ignore': 'list',
} as const;

/** What a comment is read with. */
export interface CommentContext {
  readonly source: SourceText;
  readonly placeOf: (node: Nodes) => Place;
  readonly report: Report;
}

/** @param body the nodes below a heading; the first of them may be the comment */
export function readEntryComment(
  body: readonly Nodes[],
  {source, placeOf, report}: CommentContext,
): EntryComment {
  const first = body.find((node) => node.type !== 'text' || node.value.trim() !== '');
  if (first?.type !== 'comment' || !isMeantAsSettings(first.value))
    return {aliases: [], expects: []};
  const line = source.offsetOfLine(placeOf(first).line - 1);
  const start = source.text.indexOf('<!--', line) + '<!--'.length;
  const block = {
    source,
    start,
    end: start + first.value.length,
    name: 'comment below the question',
  };
  return entrySettings(readSettings(block, ENTRY_KINDS, report), report);
}

export function entrySettings(settings: Settings, report: Report): EntryComment {
  const featured = readFlag('featured', settings, report);
  const related = settings.get('related');
  const ignored = settings.get('lint-ignore');
  return {
    aliases: settings.get('aliases') ?? [],
    expects: settings.get('expects') ?? [],
    ...(featured !== undefined && {featured}),
    ...(related !== undefined && {related}),
    ...(ignored !== undefined && {ignored}),
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
