/**
 * The choice of a category.
 */
import {css} from 'lit';

export const facetStyles = css`
  [part='facets'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    min-inline-size: 0;
    margin: 0.75rem 0 0;
    border: 0;
    padding: 0;
  }

  [part='facet'] {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.375rem;
    max-inline-size: 100%;
    min-block-size: 2.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding-inline: 0.75rem;
    background: var(--_surface);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  [part='facet'] > input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  [part='facet']:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  [part='facet']:has(:disabled) {
    color: var(--_muted);
  }

  [part='facet']:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part='facet']:hover:not(:has(:disabled)) {
    background-image: linear-gradient(var(--_hover), var(--_hover));
  }

  /* Room for as many digits as all counts have, so that nothing moves while someone types. */
  [part='count'] {
    min-inline-size: 2ch;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  @media (width < 40rem) {
    [part='facets'] {
      flex-wrap: nowrap;
      margin-block-start: 0.5rem;
      padding: 0.25rem;
      overflow-x: auto;
      scrollbar-width: none;
    }

    [part='facet'] {
      min-block-size: 2.75rem;
      max-inline-size: 80%;
    }
  }
`;
