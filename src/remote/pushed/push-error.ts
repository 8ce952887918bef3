/**
 * What keeps a push from its end, in words for the person who pushes.
 */
export class PushError extends Error {
  override readonly name = 'PushError';
}
