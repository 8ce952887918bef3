/**
 * The choice of a category: one row, however many there are and however large the text is.
 */
import {css} from 'lit';

export const facetStyles = css`
  [part='facets'] {
    display: flex;
    gap: 0.5em;
    margin: 0.5em 0 -0.25em;
    padding: 0.25em;
    overflow-x: auto;
    contain: inline-size;
    scrollbar-color: var(--_border) transparent;
    scrollbar-width: thin;
  }

  [part='facet'] {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.25em;
    border: var(--_line);
    border-radius: 2em;
    padding-inline: 0.875em;
    font-size: 0.875em;
    white-space: nowrap;
  }

  [part='facet'] > input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }

  [part='facet']:has(:checked),
  [part='choice'][aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_background);
  }

  [part='facet']:has(:disabled) {
    border-style: dashed;
    color: var(--_muted);
    opacity: 0.7;
  }

  /* Room for as many digits as all counts have, so that nothing moves while someone types. */
  [part='count'] {
    min-inline-size: 2ch;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
`;
