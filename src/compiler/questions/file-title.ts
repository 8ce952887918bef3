/**
 * What the name of a file says its text is about, as in notes and wikis, where it is the page's title.
 */
import {isFaqName} from './faq-names.js';
import type {Place} from '../diagnostic.js';
import type {LocatedText} from '../settings/settings.js';

/** Files that every folder may have. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  'readme index default home main summary sidebar footer toc contents license licence changelog contributing'.split(
    ' ',
  ),
);

/** @returns nothing where the name is one that any file may have, or that of a part of others */
export function fileTitle(place: Place): LocatedText | undefined {
  const name = place.path.slice(place.path.search(/[^/\\]*$/)).replace(/\.[^.]*$/, '');
  const [bare = ''] = name.toLowerCase().split('.');
  const isCommon = COMMON_NAMES.has(bare) || isFaqName(bare) || isFaqName(name);
  const text = titleOf(name);
  return isCommon || name.startsWith('_') || !/\p{L}/u.test(text) ? undefined : {...place, text};
}

/** Without the number that sorts it; what has no spaces has other signs instead of them. */
function titleOf(name: string): string {
  if (/\s/.test(name)) return name.replace(/^\d+(?:\.|\s-)\s+/, '').trim();
  const words = name
    .replace(/^\d+[-_.]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
