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

export function readPort(raw: unknown): number | undefined {
  if (raw === 0) return 0;
  const port = readCount(raw);
  return port !== undefined && port < 65_536 ? port : undefined;
}

export function readHtmlForm(raw: unknown): 'page' | 'fragment' | undefined {
  return (['page', 'fragment'] as const).find((form) => form === raw);
}

export function readSwitch(raw: unknown): boolean | undefined {
  return typeof raw === 'boolean' ? raw : undefined;
}
