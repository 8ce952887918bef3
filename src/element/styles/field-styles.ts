/**
 * The search field.
 */
import {css} from 'lit';

export const fieldStyles = css`
  [part='field'],
  [part='trigger'] {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.625em;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: var(--_radius);
    padding-inline-start: 0.875em;
  }

  [part='field'],
  [part='clear'] {
    outline-offset: -2px;
  }

  [part='input'] {
    flex: 1;
    inline-size: 100%; /* in a narrow header it gives way */
    min-inline-size: 5em;
    min-block-size: var(--_size);
    text-overflow: ellipsis;
    font-size: max(1em, 16px); /* Safari on phones zooms into a field with smaller text */
    appearance: none;
  }

  [part='input']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [part='input']::-webkit-search-cancel-button {
    display: none;
  }

  [part='shortcut'],
  [part='key'] {
    flex: none;
    border: var(--_line);
    border-radius: 0.375em;
    padding-inline: 0.375em;
    font: inherit;
    font-size: 0.75em;
    white-space: nowrap;
  }

  [part='shortcut'] {
    margin-inline-end: 1em;
    color: var(--_muted);
  }

  [part='field']:focus-within > [part='shortcut'],
  [part='clear'][hidden] {
    display: none;
  }

  [part='clear'],
  [part='close'] {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: max(var(--_size), 2.5em);
    block-size: var(--_size);
    border-radius: var(--_radius);
  }
`;
