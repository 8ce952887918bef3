/**
 * Topics from folders, for files that are one article each.
 */
import type {DraftEntry} from './draft-entry.js';
import {normalPath} from './addresses.js';
import type {Source} from './source.js';

/**
 * The name of an article's folder, below the folder that all sources are in.
 * @returns by position of the draft
 */
export function folderTopics(
  drafts: readonly Pick<DraftEntry, 'isArticle' | 'place'>[],
  sources: readonly Source[],
): readonly (string | undefined)[] {
  const folders = sources.map(({path}) => foldersOf(path));
  const [first = []] = folders;
  const differing = first.findIndex((name, i) => folders.some((other) => other[i] !== name));
  const shared = differing < 0 ? first.length : differing;
  return drafts.map(({isArticle, place}) => {
    const name = isArticle ? foldersOf(place.path).slice(shared).at(-1) : undefined;
    return name === undefined ? undefined : topicOf(name);
  });
}

function foldersOf(path: string): string[] {
  return normalPath(path).split('/').slice(0, -1);
}

/** As a title, without the number that sorts it: `02-getting-started`, `_faqs`. */
function topicOf(name: string): string | undefined {
  const words = name
    .replace(/^[_\d.\s-]+(?=\p{L})/u, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}
