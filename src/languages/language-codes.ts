/** The languages with an analysis of their own, as BCP 47 primary subtags, sorted. */
export const LANGUAGE_CODES: readonly string[] =
  'ar da de el en es fi fr he hu it ja ko nl no pt ro ru sv th tr und vi zh'.split(' ');
