/**
 * Makes the addresses of a source whole, so that they lead to the same place from any page.
 */

export const BASE_URL_HINT = 'Write it with its scheme, as in “https://docs.example.com/faq/”.';

/** Whether addresses can be relative to it: a whole http or https address. */
export function isBaseUrl(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}

/**
 * @param baseUrl the address the source has as a page; without one, addresses stay as they are
 * @returns the same address where it is whole already, empty, a fragment, or no address at all
 */
export function resolveUrl(url: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined || /^\s*(?:#|$|[a-z][a-z\d+.-]*:)/i.test(url)) return url;
  return URL.canParse(url, baseUrl) ? new URL(url, baseUrl).href : url;
}
