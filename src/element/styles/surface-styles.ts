/**
 * The panel below a field, the dialog, the button that opens it.
 */
import {css} from 'lit';

export const surfaceStyles = css`
  /* A header's own size is for short words. */
  :host(:is([variant='dropdown'], [variant='modal'])) {
    --_own-size: var(--faq-search-font-size, medium);
  }

  :host([variant='dropdown']) {
    --_size: 2.375em;
  }

  :host([variant='modal']) {
    display: inline-block;
  }

  [part='trigger'] {
    min-block-size: 2.5em;
    padding-inline-end: 0.875em;
    cursor: pointer;
    touch-action: manipulation;
  }

  [part='trigger'] > [part='shortcut'] {
    margin-inline: 1em 0;
  }

  [popover],
  [part='dialog'] {
    border: var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 0.75em 2.5em rgb(0 0 0 / 25%);
  }

  [popover],
  [part='dialog'] > [part='panel'] {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 1em 1em;
  }

  [popover] {
    z-index: 1; /* where there is no top layer */
  }

  [part='dialog'] {
    inset: 8% 0 auto;
    inline-size: min(46em, 100% - 2em);
    max-block-size: min(45em, 84%); /* of the window, also where CSS zooms */
    margin-inline: auto;
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
      inset-block-start: 0;
      inline-size: 100%;
      block-size: var(--_view, 100%);
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }

    /* The field needs its room. */
    [part='shortcut'] {
      display: none;
    }
  }
`;
