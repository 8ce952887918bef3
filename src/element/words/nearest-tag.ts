/**
 * Finds what there is for a language tag, or else for a wider one.
 */

/**
 * @param tag BCP 47, in any case: `zh-Hant-TW` finds what is for `zh-Hant-TW`, else for `zh-Hant`, else for `zh`
 * @param known by tag in lower case
 */
export function nearestTag<Known>(
  tag: string,
  known: ReadonlyMap<string, Known>,
): Known | undefined {
  const key = tag.toLowerCase();
  const wider = key.slice(0, Math.max(0, key.lastIndexOf('-')));
  return known.get(key) ?? (key === '' ? undefined : nearestTag(wider, known));
}
