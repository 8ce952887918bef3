/**
 * Takes FAQ indexes from outside: each is checked before it is used.
 */
import {contentHash} from './content-hash.js';
import {isEntryRow} from './entry-row.js';
import {mustHaveVersion, type FaqIndex} from './faq-index.js';
import {IndexError} from './index-error.js';
import {isListOf} from './is-list.js';
import {isPackedTerms} from './packed-terms.js';

/**
 * Takes a FAQ index from outside: a file's text, or the value it was parsed to.
 * @param name what the reader of the error knows it by: a file name or an address
 * @throws IndexError with code `not-an-index`, `wrong-version` or `damaged`
 */
export function decodeFaqIndex(source: unknown, name: string): FaqIndex {
  return unsealed(parseIndex(source, name), name, hasIndexShape);
}

/**
 * The value of an index of this format version, as yet of any shape: whole, or in pieces.
 * @throws IndexError with code `not-an-index`, `wrong-version` or `damaged`
 */
export function parseIndex(source: unknown, name: string): object {
  const value = typeof source === 'string' ? parseJson(source, name) : source;
  if (typeof value !== 'object' || value === null || !('formatVersion' in value)) {
    throw new IndexError(
      'not-an-index',
      `${name} is not a FAQ index. Make one with “faq-search build”, and check the address.`,
    );
  }
  mustHaveVersion(value, name);
  return value;
}

/**
 * @param hasShape the hash is no proof of the shape: anyone can compute it
 * @throws IndexError with code `damaged`
 */
export function unsealed<T extends {readonly hash: string}>(
  value: object,
  name: string,
  hasShape: (content: Partial<T>) => boolean,
): T {
  const {hash, ...content} = value as T;
  if (contentHash(JSON.stringify(content)) !== hash || !hasShape(content as Partial<T>))
    throw damaged(name, 'its content does not fit its own checksum');
  return value as T;
}

function damaged(name: string, how: string): IndexError {
  return new IndexError(
    'damaged',
    `${name} is damaged: ${how}. Upload it again, or build it again.`,
  );
}

function hasIndexShape({entries, count, terms, ...rest}: Partial<FaqIndex>): boolean {
  return (
    Array.isArray(entries) &&
    entries.length === count &&
    entries.every(isEntryRow) &&
    isPackedTerms(terms) &&
    hasTexts(rest)
  );
}

/** Whether the texts are there that an index has in either form. */
export function hasTexts({
  language,
  tag,
  synonyms,
}: Pick<Partial<FaqIndex>, 'language' | 'tag' | 'synonyms'>): boolean {
  return isListOf('string', [language, tag ?? '', synonyms?.own, synonyms?.common]);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.startsWith('{"formatVersion"')) throw damaged(name, 'it is not whole');
    return undefined; // which is no index, like other values
  }
}
