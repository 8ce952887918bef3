/**
 * The lists of questions.
 */
import {css} from 'lit';

export const listStyles = css`
  [part='section'] {
    margin-block-start: 1.5em;
  }

  .quiet + [part='list'] {
    margin-block-start: -0.75em;
  }

  [part='category']:not(.quiet) {
    margin-block-end: 0.5em;
    padding-inline: 0.25em;
    font-size: 1.0625em;
    font-weight: 600;
  }

  [part='list'] {
    overflow: clip;
    border: var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    list-style: '';
  }

  [part='entry'] {
    scroll-margin-block: 1em;
  }

  [part='entry'] + [part='entry'] {
    border-block-start: var(--_line);
  }

  [part='section'] > [part='link'] {
    margin: 0.25em 0.25em 0;
  }

  [part='entry'][hidden] {
    border: 0;
  }

  /* The topic goes below its question where there is too little room beside it. */
  [part='head'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    padding-block: 0.75em;
    padding-inline: 1.125em 3em;
    outline-offset: -2px;
  }

  [part='head']::after {
    position: absolute;
    inset-block-start: 1.125em;
    inset-inline-end: 1.25em;
    border: solid var(--_muted);
    border-width: 0 1.75px 1.75px 0;
    inline-size: 0.5em;
    block-size: 0.5em;
    rotate: 45deg;
    content: '';
    pointer-events: none;
  }

  [part='head']:has([aria-expanded='true']) {
    background: var(--_tint);
  }

  [part='head']:has([aria-expanded='true'])::after {
    inset-block-start: 1.375em;
    rotate: 225deg;
  }

  [part='head'] > :first-child {
    flex: 1 1 18em;
  }

  [part='question'] {
    display: block;
    inline-size: 100%;
    font-weight: 500;
  }

  [aria-expanded='true'] {
    font-weight: 600;
  }

  /* The whole head is the button's target. */
  [part='question']::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  /* The ring has the corners of the list. */
  [part='entry']:first-child [part='head'] {
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }

  [part='entry']:last-child [part='head']:has([aria-expanded='false']) {
    border-end-start-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }

  [part='topic'],
  [part='snippet'] {
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='snippet'] {
    display: -webkit-box;
    flex: 100%;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    margin-block-start: 0.25em;
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

    [part='head']::after {
      content: none;
    }

    [part='list'] {
      overflow: visible;
    }
  }
`;
