/**
 * What Orama is told of an entry.
 */
export const SCHEMA = {question: 'string', answer: 'string'};
