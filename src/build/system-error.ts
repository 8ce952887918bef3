/**
 * What Node says of a failed call to the system.
 */

/** Node's code of the error, such as `ENOENT`; '' for an error of another kind. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** What making a symbolic link fails with where there is no such thing, or where it is not allowed. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ERR_ACCESS_DENIED', // Node's own permissions
]);

/** Whether a symbolic link could not be made because none can be made there. */
export function isWithoutLinks(cause: unknown): boolean {
  return WITHOUT_LINKS.has(codeOf(cause));
}
