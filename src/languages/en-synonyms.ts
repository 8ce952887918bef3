/**
 * English words that mean nearly the same in questions about products, accounts, devices and software.
 */
export const ENGLISH_SYNONYMS = `
log in = sign in = login = log on
`;
