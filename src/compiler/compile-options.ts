/**
 * The options of a compilation, with the values that they can have.
 */
import type {Entry} from '../format/entry.js';
import {IMAGE_HOST_HINT, isImageHost} from './answer/image-host.js';
import {BASE_URL_HINT, isBaseUrl} from './settings/base-url.js';
import {isLanguageTag, LANGUAGE_TAG_HINT} from './settings/language-tag.js';

export interface CompileOptions {
  /** A BCP 47 tag; by default what the sources' front matter says, or else `en`. */
  readonly language?: string;
  /** What relative addresses are relative to, in sources whose front matter doesn't say. */
  readonly baseUrl?: string;
  /** Which headings are questions; by default found in each file. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The other hosts that images may come from, as in `cdn.example.com`; by default none. */
  readonly imageHosts?: readonly string[];
  /** What stands in for entries that this FAQ lacks: those of another whose ids it does not have; none by default. */
  readonly fallback?: Fallback;
}

/** A FAQ in another language. */
export interface Fallback {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly entries: readonly Entry[];
}

/** @throws RangeError when an option has a value that it can't have */
export function checkOptions({language, baseUrl, headingLevel, imageHosts}: CompileOptions): void {
  if (language !== undefined && !isLanguageTag(language)) {
    throw new RangeError(`The language “${language}” names none. ${LANGUAGE_TAG_HINT}`);
  }
  if (baseUrl !== undefined && !isBaseUrl(baseUrl)) {
    throw new RangeError(`The base address “${baseUrl}” is not a whole one. ${BASE_URL_HINT}`);
  }
  if (headingLevel !== undefined && ![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    throw new RangeError(
      `The heading level ${String(headingLevel)} is none. Give one from 1 to 6.`,
    );
  }
  const badHost = imageHosts?.find((host) => !isImageHost(host));
  if (badHost !== undefined) {
    throw new RangeError(`“${badHost}” among the image hosts is no host. ${IMAGE_HOST_HINT}`);
  }
}
