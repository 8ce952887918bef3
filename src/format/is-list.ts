/**
 * Whether a value from outside is a list with values of one kind.
 */
export function isListOf(kind: 'string' | 'number', value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === kind);
}
