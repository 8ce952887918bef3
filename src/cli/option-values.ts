/**
 * Reads the values of options, from a command line or a configuration file.
 */
import {isImageHost} from '../compiler/answer/image-host.js';
import type {CompileOptions} from '../files/index.js';
import {messageTagOf, type MessageTag} from '../messages/tags.js';

export function readText(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.trim() !== '' ? raw : undefined;
}

export function readTextList(raw: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const texts = list.map(readText).filter((text) => text !== undefined);
  return texts.length === list.length && list.length > 0 ? texts : undefined;
}

/** Patterns with commas between them, but for those in braces, or a list of patterns. */
export function readPatterns(raw: unknown): readonly string[] | undefined {
  return readTextList(typeof raw === 'string' ? raw.split(/,(?![^{]*\})/) : raw);
}

/** Codes with commas between them, or a list of codes; each one once. */
export function readUiLanguages(raw: unknown): readonly MessageTag[] | undefined {
  const codes = readTextList(typeof raw === 'string' ? raw.split(',') : raw);
  const tags = codes?.map((code) => messageTagOf(code.trim()));
  return tags?.every((tag) => tag !== undefined) ? [...new Set(tags)] : undefined;
}

export function readLanguage(raw: unknown): string | undefined {
  try {
    return typeof raw === 'string' ? Intl.getCanonicalLocales(raw)[0] : undefined;
  } catch {
    return undefined; // it throws for what is no language tag
  }
}

/** Sources by language tag, at least one. */
export function readTranslations(
  raw: unknown,
): Readonly<Record<string, readonly string[]>> | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const pairs = Object.entries(raw).map(([tag, sources]) => {
    const [language, list] = [readLanguage(tag), readTextList(sources)];
    return language !== undefined && list !== undefined ? ([language, list] as const) : undefined;
  });
  const read = pairs.flatMap((pair) => (pair ? [pair] : []));
  const isWhole = read.length > 0 && read.length === pairs.length;
  return isWhole && new Map(read).size === read.length ? Object.fromEntries(read) : undefined;
}

export function readUrl(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^https?:\/\//i.test(raw) && URL.canParse(raw)
    ? raw
    : undefined;
}

export function readHeadingLevel(raw: unknown): CompileOptions['headingLevel'] {
  return ([1, 2, 3, 4, 5, 6] as const).find((level) => level === raw);
}

/** A list in a configuration file, commas on the command line. */
export function readHosts(raw: unknown): readonly string[] | undefined {
  const hosts = readTextList(typeof raw === 'string' ? raw.split(',') : raw);
  const trimmed = hosts?.map((host) => host.trim());
  return trimmed?.every(isImageHost) === true ? trimmed : undefined;
}

export function readCount(raw: unknown): number | undefined {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw > 0 ? raw : undefined;
}

/** A text may have no more than 512 MB, because JavaScript's may not. */
export function readMegabytes(raw: unknown): number | undefined {
  const mb = readCount(raw);
  return mb !== undefined && mb <= 500 ? mb : undefined;
}

export function readHtmlForm(raw: unknown): 'page' | 'fragment' | undefined {
  return (['page', 'fragment'] as const).find((form) => form === raw);
}

export function readSwitch(raw: unknown): boolean | undefined {
  return typeof raw === 'boolean' ? raw : undefined;
}

/** A search server, by the language it speaks. */
export interface ServerAddress {
  readonly kind: 'opensearch' | 'typesense';
  /** Of its nodes; at least one. */
  readonly urls: readonly string[];
}

/** Keys come from the environment: arguments can be seen by every process, and files are shipped. */
export function readServer(raw: unknown): ServerAddress | undefined {
  const [, kind, list = ''] =
    /^(opensearch|typesense):(.+)$/.exec(typeof raw === 'string' ? raw : '') ?? [];
  const urls = readTextList(list.split(','))?.map((url) => readUrl(url.trim()));
  return urls?.every((url) => url !== undefined && new URL(url).username === '') === true
    ? {kind: kind === 'typesense' ? kind : 'opensearch', urls: urls.flatMap((url) => url ?? [])}
    : undefined;
}

/**
 * Addresses with commas between them, or a list of addresses; relative ones are relative to the page.
 * Those of Typesense begin with its name, and have the key that pages ask it with.
 */
export function readEngineUrls(raw: unknown): readonly string[] | undefined {
  const list = readTextList(typeof raw === 'string' ? raw.split(',') : raw);
  const urls = list?.map((url) => url.trim()) ?? [];
  const isTypesense = urls[0]?.startsWith('typesense:') === true;
  const nodes = isTypesense ? urls.map((url) => url.replace(/^typesense:/, '')) : urls;
  const isAddress = (url: string): boolean =>
    !/\s/.test(url) && (/^\.{0,2}\//.test(url) || readUrl(url) !== undefined);
  const hasKey = !isTypesense || nodes.some((url) => /[?&]key=[^&]/.test(url));
  return nodes.length > 0 && nodes.every(isAddress) && hasKey ? urls : undefined;
}

export function readAlias(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^[a-z][a-z\d-]{0,99}$/.test(raw) ? raw : undefined;
}

export function readSiteName(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^[\p{L}\p{N}.-]{1,100}$/u.test(raw) ? raw : undefined;
}

export function readPort(raw: unknown): number | undefined {
  if (raw === 0) return 0;
  const port = readCount(raw);
  return port !== undefined && port <= 65_535 ? port : undefined;
}

/** Also a folder, so it has no slash, and does not begin with a dot. */
export function readFaqName(raw: unknown): string | undefined {
  const text = typeof raw === 'number' ? String(raw) : raw;
  return typeof text === 'string' &&
    /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,98}[\p{L}\p{N}])?$/u.test(text)
    ? text
    : undefined;
}
