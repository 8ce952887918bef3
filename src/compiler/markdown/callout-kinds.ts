/**
 * What generators of sites call their boxes, and what these become.
 */

export type CalloutKind = 'Note' | 'Tip' | 'Important' | 'Warning' | 'Caution';

const KINDS: Readonly<Record<CalloutKind, string>> = {
  Note: 'note info information abstract summary tldr todo example quote cite seealso default primary secondary notice question faq help callout alert admonition hintbox custom-block note-box',
  Tip: 'tip hint success check done idea best-practice good',
  Important: 'important attention key',
  Warning: 'warning warn',
  Caution: 'caution danger error failure fail missing bug fatal critical',
};

const BY_NAME: ReadonlyMap<string, CalloutKind> = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as CalloutKind] as const),
  ),
);

/** What makes a callout of a box: its role, and unless it is a plain note, its kind for the eye. */
export function calloutAttributes(kind: CalloutKind): [string, string][] {
  const role: [string, string] = ['role', 'note'];
  return kind === 'Note' ? [role] : [role, ['class', `callout-${kind.toLowerCase()}`]];
}

/** Boxes that are closed until a reader opens them. */
const DETAILS = new Set(
  'details collapse collapsible collapsed expand expander expandable spoiler accordion accordion-item dropdown toggle'.split(
    ' ',
  ),
);

/** Boxes that ask are closed ones, too, if they have a title. */
const CLOSED = new Set([...DETAILS, 'question', 'faq', 'help']);

/** Without a title, it is what is around the closed ones. */
const GROUP = 'accordion';

/** @param name in any case, with or without what it is prefixed with */
export function calloutKind(name: string): CalloutKind | undefined {
  return BY_NAME.get(plainName(name));
}

export function isDetailsName(name: string, title: string): boolean {
  const plain = plainName(name);
  return title === '' ? DETAILS.has(plain) && plain !== GROUP : CLOSED.has(plain);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/^(?:callout|admonition|alert|custom)-/, '');
}
