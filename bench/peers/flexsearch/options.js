/**
 * FlexSearch with prefixes, and with the texts in its own store.
 */
export const OPTIONS = {
  tokenize: 'forward',
  document: {id: 'id', store: ['question', 'answer'], index: ['question', 'answer']},
};
