/**
 * The link by which a reader tells what the FAQ has no answer to.
 */

/** Nobody asks in more; the rest of a pasted log would make an address that servers refuse. */
const TEXT_LENGTH = 500;

/** Can't stand in an address. */
const LONE_SURROGATE = /\p{Cs}/gu;

export interface MissingLink {
  readonly href: string;
  /** Who gets it: a host, or a mail address. */
  readonly to: string;
  /** All that it takes along. */
  readonly texts: readonly string[];
}

/**
 * @param template an address with `{query}` where the question goes; relative to the page
 * @returns nothing unless it is an address of the web or of mail
 */
export function missingLink(template: string, query: string): MissingLink | undefined {
  const text = query.trim().slice(0, TEXT_LENGTH).replace(LONE_SURROGATE, '');
  const address = template.replaceAll('{query}', encodeURIComponent(text));
  if (template === '' || !URL.canParse(address, document.baseURI)) return undefined;
  const {href, protocol, host, pathname, searchParams} = new URL(address, document.baseURI);
  if (!/^(https?|mailto):$/.test(protocol)) return undefined;
  const texts = [...searchParams.values()].filter((value) => value !== '');
  return {href, to: host || pathname, texts: texts.length > 0 ? texts : [text]};
}
