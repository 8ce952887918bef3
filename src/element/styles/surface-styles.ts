/**
 * The panel below a field, the dialog, the button that opens it.
 */
import {css} from 'lit';

export const surfaceStyles = css`
  :host([variant='modal']) {
    display: inline-block;
  }

  [part='trigger'] {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: var(--_radius);
    padding-inline: 0.875rem;
    cursor: pointer;
    touch-action: manipulation;
  }

  [part='trigger'] > [part='shortcut'] {
    margin-inline: 0.75rem 0;
  }

  [part='field']:focus-within > [part='shortcut'] {
    display: none;
  }

  [popover],
  [part='dialog'] {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 0.75rem 2.5rem rgb(0 0 0 / 25%);
  }

  [popover],
  [part='dialog'] > [part='panel'] {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 1rem 1rem;
  }

  [popover] {
    z-index: 1; /* where there is no top layer */
  }

  [part='dialog'] {
    inset: 8% 0 auto;
    inline-size: min(46rem, 100% - 2rem);
    max-block-size: min(45rem, 84%); /* of the window, also where CSS zooms */
    margin-inline: auto;
  }

  [part='dialog'][open] {
    display: flex;
    flex-direction: column;
  }

  [part='dialog']::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  [part='bar'] {
    display: flex;
    gap: 0.5rem;
    padding: 1rem;
    padding-block-end: 0.25rem;
  }

  [part='bar'] > [part='field'] {
    flex: 1;
    min-inline-size: 0;
  }

  [part='close'] {
    min-inline-size: 2.75rem;
    padding-inline: 0.5rem;
    color: var(--_muted);
  }

  @media (hover: hover) {
    [part='close']:hover {
      color: inherit;
    }
  }

  @media (max-width: 40rem) {
    [part='dialog'] {
      inset-block-start: 0;
      inline-size: 100%;
      block-size: var(--_view, 100%);
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }

    [part='bar'],
    [part='dialog'] > [part='panel'] {
      padding-inline: 0.75rem;
    }
  }
`;
