/**
 * The panel below a field, the dialog, the button that opens it.
 */
import {css} from 'lit';

export const surfaceStyles = css`
  :host([variant='dropdown']) {
    --_size: 2.375em;
  }

  :host([variant='modal']) {
    display: inline-block;
  }

  [part='trigger'] {
    min-block-size: 2.5em;
    padding-inline-end: 0.875em;
  }

  [part='trigger'] > [part='shortcut'] {
    margin-inline: 1em 0;
  }

  [popover],
  [part='dialog'] {
    border: var(--_line);
    border-radius: var(--_radius);
    padding: 0;
    background: var(--_background);
    box-shadow: 0 0.75em 2.5em rgb(0 0 0 / 25%);
    color: var(--_text);
    font-size: var(--_panel-size, medium); /* a header's own is for short words */
  }

  [popover],
  [part='dialog'] > [part='panel'] {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 1em 1em;
  }

  [popover] {
    position: fixed;
    z-index: 1; /* where there is no top layer */
    inset: auto;
    margin: 0;
  }

  [part='dialog'] {
    inline-size: min(46em, 100% - 2em);
    max-block-size: min(45em, 84vh);
    margin-block-start: 8vh;
  }

  [part='dialog'][open] {
    display: flex;
    flex-direction: column;
  }

  [part='dialog']::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  [part='dialog'] > [part='panel'] {
    flex: 1;
  }

  [part='bar'] {
    display: flex;
    padding-block: 1em 0.25em;
    padding-inline: 1em 0.25em;
  }

  [part='bar'] > [part='field'] {
    flex: 1;
    min-inline-size: 0;
  }

  [part='keys'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    border-block-start: var(--_line);
    padding: 0.5em 1.25em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  @media (width < 40rem) {
    [part='dialog'] {
      inline-size: 100%;
      max-inline-size: none;
      block-size: var(--_view, 100dvh);
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
  }
`;
