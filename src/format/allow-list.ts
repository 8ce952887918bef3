/**
 * The one table of what an answer may contain: elements, attributes, URL schemes.
 *
 * The build's sanitiser is configured from it, and the element checks every node against it again,
 * so a tampered index gains nothing.
 */

/** Attributes whose value is an address; `isSafeUrl` decides on them. */
export const URL_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src']);

/** Schemes an address may have; an address without a scheme is relative or a fragment. */
const URL_SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel'];

const ON_ALL_ELEMENTS = ['dir', 'lang', 'title'];
const CELL = ['align', 'colspan', 'rowspan'];

const ATTRIBUTES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['code', ['class']],
  ['details', ['open']],
  ['div', ['class', 'role']],
  ['img', ['src', 'alt', 'width', 'height']],
  ['ol', ['start', 'reversed', 'type']],
  ['td', CELL],
  ['th', [...CELL, 'scope']],
  ['time', ['datetime']],
]);

/**
 * Headings begin at `h3`: an answer stands below its question's own heading. `input`, which task
 * lists use elsewhere, is not here, because no form control may come from an answer.
 */
const ELEMENTS =
  'a abbr b blockquote br cite code dd del details dfn div dl dt em figcaption figure h3 h4 h5 h6 hr i img ' +
  'ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead time tr ' +
  'u ul var';

/** Elements that go with all they hold, because it is no text for readers; others leave theirs. */
export const STRIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  'datalist iframe math noembed noframes script select style svg template title'.split(' '),
);

/** The same in a page that runs, where these hold controls, ways about, or what is not shown. */
export const STRIPPED_IN_PAGES: ReadonlySet<string> = new Set([
  ...STRIPPED_ELEMENTS,
  ...['button', 'nav', 'noscript', 'object', 'textarea'],
]);

/** Allowed elements with their allowed attributes, both in lower case. */
export const ALLOWED_ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map(
  ELEMENTS.split(' ').map((tag) => [tag, [...ON_ALL_ELEMENTS, ...(ATTRIBUTES_OF.get(tag) ?? [])]]),
);

/** What an attribute's value must look like in full; an attribute not named here takes any text. */
const ATTRIBUTE_VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['align', /^(left|center|right)$/],
  ['class', /^(language|callout)-[\w+#.-]{1,40}$/],
  ['colspan', /^\d{1,3}$/],
  ['dir', /^(ltr|rtl|auto)$/],
  ['height', /^\d{1,5}$/],
  ['lang', /^[A-Za-z\d-]{1,35}$/],
  ['open', /^$/],
  ['reversed', /^$/],
  ['role', /^note$/],
  ['rowspan', /^\d{1,3}$/],
  ['scope', /^(row|col|rowgroup|colgroup)$/],
  ['start', /^-?\d{1,9}$/],
  ['type', /^[1aAiI]$/],
  ['width', /^\d{1,5}$/],
]);

/**
 * An address without what the WHATWG URL parser ignores where its scheme and host stand: leading
 * C0 controls and spaces, and tab and newline anywhere. So `java\nscript:` has a scheme here as it
 * has in a browser.
 */
function asSeen(url: string): string {
  return url.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '');
}

/** Whether an address may stand in `href` or `src`. */
export function isSafeUrl(url: string): boolean {
  const seen = asSeen(url);
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(seen)?.[1];
  return scheme === undefined
    ? !/^[^/?#]*:/.test(seen)
    : URL_SCHEMES.includes(scheme.toLowerCase());
}

/**
 * Whether an image with this address comes from the page's own host or from one of `hosts`, which
 * are in lower case, with their port if it is not the usual one.
 *
 * A name or password before the host makes it none of `hosts`.
 */
export function isImageOf(hosts: readonly string[], src: string): boolean {
  const seen = asSeen(src);
  if (!/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(seen)) return true;
  const host = /^(?:https?:)?[\\/]*([^\\/?#]*)/i.exec(seen)?.[1] ?? '';
  return hosts.includes(host.toLowerCase());
}

/** Whether the attribute with this value may stand on this element; names in lower case. */
export function isAllowedAttribute(tag: string, name: string, value: string): boolean {
  if (ALLOWED_ELEMENTS.get(tag)?.includes(name) !== true) return false;
  if (URL_ATTRIBUTES.has(name)) return isSafeUrl(value);
  return ATTRIBUTE_VALUES.get(name)?.test(value) ?? true;
}
