/**
 * Figures as people read them.
 */

/** What was not measured, or came to no end. */
export const NONE = '–';

export function inBytes(bytes: number | undefined): string {
  if (bytes === undefined) return NONE;
  if (bytes < 1000) return `${bytes.toFixed(0)} B`;
  return bytes < 1e6 ? `${rounded(bytes / 1e3)} kB` : `${rounded(bytes / 1e6)} MB`;
}

export function inTime(ms: number | undefined): string {
  if (ms === undefined) return NONE;
  return ms < 1000 ? `${rounded(ms)} ms` : `${rounded(ms / 1000)} s`;
}

export function times(ratio: number | undefined): string {
  return ratio === undefined ? NONE : `${rounded(ratio)} ×`;
}

/** 19, 2,000, 100,000. */
export function inCount(count: number): string {
  return count.toLocaleString('en');
}

/** Two figures, or all of a whole number. */
function rounded(value: number): string {
  if (value >= 10) return inCount(Math.round(value));
  return value.toFixed(value < 1 ? 2 : 1);
}
