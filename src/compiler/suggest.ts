/**
 * “Did you mean …?”: the known name that a mistyped one most likely stands for.
 */
import {editDistance} from '../format/edit-distance.js';

/**
 * @param name what was written
 * @param known the names that would have been right; of two as near, the first wins
 * @returns nothing when no name is near: more than a third of the letters would have to change
 */
export function suggest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const limit = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
    if (Math.abs(name.length - candidate.length) > limit) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A sentence to begin a hint with, and a space; nothing where nothing is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const suggestion = suggest(name, known);
  return suggestion === undefined ? '' : `Did you mean “${suggestion}”? `;
}
