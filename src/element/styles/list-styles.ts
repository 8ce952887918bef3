/**
 * The lists of questions.
 */
import {css} from 'lit';

export const listStyles = css`
  [part='section'] {
    margin-block-start: 1.5rem;
  }

  .quiet + [part='list'] {
    margin-block-start: -0.75rem;
  }

  [part='category']:not(.quiet) {
    margin-block-end: 0.5rem;
    padding-inline: 0.25rem;
    font-size: 1.0625em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  [part='list'] {
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    list-style: '';
  }

  [part='entry'] {
    scroll-margin-block: 1rem;
  }

  [part='entry'] + [part='entry'] {
    border-block-start: 1px solid var(--_border);
  }

  [part='head'] {
    position: relative;
    padding: 0.75rem 1.125rem;
  }

  [part='head']:hover {
    background: var(--_hover);
  }

  [part='question'] {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1rem;
    inline-size: 100%;
    font-weight: 500;
  }

  [part='question'] > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* The whole head is the button's target. */
  [part='question']::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  [part='question']:focus-visible {
    outline: none;
  }

  [part='question']:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }

  [part='question'] > [part='icon'] {
    margin-block-start: 0.125rem;
    color: var(--_muted);
  }

  [aria-expanded='true'] > [part='icon'] {
    rotate: 180deg;
  }

  [part='snippet'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    margin-block-start: 0.25rem;
    padding-inline-end: 2.25rem;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  [part='topic'] {
    font-weight: 500;
  }

  [part='topic']:not(:last-child)::after {
    content: ' · ';
    content: ' · ' / '';
  }

  [part='mark'] {
    border-radius: 0.2em;
    background: var(--_mark);
    color: inherit;
    color: rgb(from currentColor r g b / 1); /* not thinned, as a snippet's other words are */
  }

  @media print {
    [part='head'] {
      break-after: avoid;
      font-weight: 600;
    }

    [part='list'] {
      overflow: visible;
    }
  }
`;
