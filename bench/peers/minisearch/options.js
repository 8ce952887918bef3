/**
 * MiniSearch as its documentation has it for search as you type.
 */
export const OPTIONS = {
  fields: ['question', 'answer'],
  storeFields: ['question', 'answer'],
  searchOptions: {boost: {question: 2}, prefix: true, fuzzy: 0.2},
};
