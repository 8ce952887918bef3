/**
 * Starts Pagefind's Default UI, as its documentation has it.
 */
new window.PagefindUI({element: '#search', showSubResults: false});
