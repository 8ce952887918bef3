/**
 * Titles of groups that are names in data.
 */

/** A name as readers can see it: `getting_started` and `gettingStarted` are “Getting started”. */
export function titleFrom(name: string): string | undefined {
  if (/\s|^[^a-z]/.test(name)) return name.trim() === '' ? undefined : name.trim();
  const words = name
    .replace(/(?<=[a-z])[A-Z](?=[a-z])/g, (sign) => ` ${sign.toLowerCase()}`)
    .replace(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).trimEnd();
}
