/**
 * The search field.
 */
import {css} from 'lit';

export const fieldStyles = css`
  [part='field'] {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.625rem;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: var(--_radius);
    padding-inline-start: 0.875rem;
  }

  [part='field'] > [part='icon'] {
    color: var(--_muted);
  }

  [part='field']:focus-within {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  [part='input'] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 3rem;
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    font-size: max(1em, 16px); /* Safari on phones zooms into a field with smaller text */
    appearance: none;
  }

  [part='input']:focus-visible {
    outline: none; /* the field around it shows the focus */
  }

  [part='input']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [part='input']::-webkit-search-cancel-button {
    display: none;
  }

  [part='shortcut'] {
    flex: none;
    margin-inline-end: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: 0.375em;
    padding-inline: 0.375em;
    color: var(--_muted);
    font: inherit;
    font-size: 0.75em;
    white-space: nowrap;
  }

  [part='clear'] {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: var(--_radius);
    color: var(--_muted);
  }

  [part='clear'][hidden] {
    display: none;
  }

  @media (hover: hover) {
    [part='clear']:hover {
      color: inherit;
    }
  }

  [part='clear']:focus-visible {
    outline-offset: -4px;
  }
`;
