/**
 * Builds nothing, for the page without a search.
 */
