/**
 * What the page's address names, and whether an answer can have an address there.
 */

/** Links of a page whose addresses a router reads behind the `#`. */
const ROUTES = 'a[href^="#/"], a[href^="#!"]';

/** What the address had behind its `#` when that named an entry. */
let named = '';

/** Takes down that somebody has what the address names now. */
export function noteTarget(): void {
  named = location.hash;
}

/**
 * The id that the address names now; none where an anchor of the page itself has that name.
 * @param host whose children don't count as the page's: they make room for the element
 */
export function targetOf(host: Element): string | undefined {
  const id = idIn(location.hash);
  return id === '' || isAnchor(id, host) ? undefined : id;
}

/** Whether a router of the page reads what is behind the `#`, so that no answer can be named there. */
export function isRouted(host: Element): boolean {
  const id = location.hash === named ? undefined : targetOf(host);
  // The plain FAQ between the tags has its anchors too.
  const isUnknown = id !== undefined && document.getElementById(id) === null;
  return isUnknown || document.querySelector(ROUTES) !== null;
}

/** Whether the page's address with this id leads others to the answer. */
export function canHaveAddress(id: string, host: Element): boolean {
  return location.protocol.startsWith('http') && !isRouted(host) && !isAnchor(id, host);
}

function isAnchor(id: string, host: Element): boolean {
  const anchor = document.getElementById(id) ?? document.getElementsByName(id)[0];
  return anchor !== undefined && !host.contains(anchor);
}

/** What `#…` names. Text that is not percent-encoded right stays as it is. */
export function idIn(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone `%` is the author's own spelling of an id
  }
}
