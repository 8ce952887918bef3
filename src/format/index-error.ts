/**
 * What is wrong with a FAQ index that can't be used, in words for the person who embeds it.
 */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  /**
   * - `not-an-index`: not JSON, or not a FAQ index at all
   * - `wrong-version`: a FAQ index of another format version
   * - `damaged`: a FAQ index whose content does not fit its own count or hash
   * - `wrong-language`: the script at hand has no analysis for the index's language
   * - `unreachable`: it could not be loaded; trying again may help
   */
  readonly code: IndexErrorCode;

  constructor(code: IndexErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export type IndexErrorCode =
  'not-an-index' | 'wrong-version' | 'damaged' | 'wrong-language' | 'unreachable';
