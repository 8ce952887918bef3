/**
 * The plain FAQ between the tags of `<faq-search>`, as a style sheet for the page around it.
 *
 * It is made of the element's own styles, so that a plain FAQ in the structure that the build
 * writes looks as the element will.
 */
import {css} from 'lit';
import {afterAnswerStyles} from './after-answer-styles.js';
import {answerStyles} from './answer-styles.js';
import {hostStyles} from './host-styles.js';
import {listStyles} from './list-styles.js';

const ownStyles = css`
  /* Where the field and the line below it will be; of no use where no script runs. */
  &:not(:defined)::before {
    display: block;
    box-sizing: border-box;
    margin-block-end: calc(0.875em * 2.25 + 1.5em); /* the margin of a section collapses */
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: var(--_radius);
    block-size: calc(3 * max(1em, 16px) + 2px);
    background: linear-gradient(var(--_surface), var(--_surface)) var(--_background);
    content: '';
  }

  @media (scripting: none) {
    &:not(:defined)::before {
      content: none;
    }
  }

  summary {
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  [part='question']::after {
    content: none;
  }

  details[open] > [part='head'] {
    background: var(--_tint);
    font-weight: 600;
  }

  details[open] [part='question'] {
    font-weight: inherit;
  }

  details[open] > [part='head']::after {
    inset-block-start: 1.375em;
    rotate: 225deg;
  }

  [part='entry']:last-child > details:not([open]) > [part='head'] {
    border-end-start-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }

  /* A target is brought into view with the question above it. */
  [part='answer'] {
    scroll-margin-block-start: 80px;
  }

  a[part='link'] {
    display: inline-block;
  }

  /* Where the button that copies the address of the answer will be. */
  [part='answer']:last-child::after,
  [part='foot']::after {
    display: block;
    block-size: 2em;
    content: '';
  }

  [part='answer']:last-child::after {
    block-size: calc(0.875em * 2.75);
  }

  @media (pointer: coarse) {
    [part='link'] {
      padding-block: 0.625em;
    }

    [part='foot']::after {
      block-size: 2.75em;
    }

    [part='answer']:last-child::after {
      block-size: calc(0.875em * 3.5);
    }
  }

  @media (scripting: none), print {
    [part='answer']:last-child::after,
    [part='foot']::after {
      content: none;
    }
  }

  @media print {
    &:not(:defined)::before,
    [part='question']::after {
      content: none;
    }

    /* Paper can't be unfolded. */
    [part='entry'] > details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    [part='foot'] {
      display: none;
    }
  }
`;

/** A page that is nothing but a FAQ. */
const pageStyles = css`
  .faq-search-page {
    margin: 0 auto;
    padding: 1rem;
    max-inline-size: 46rem;
    font-family: system-ui, sans-serif;
  }

  .faq-search-page h1 {
    margin-block: 1rem 1.25rem;
    font-size: 1.75rem;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
`;

/** The style sheet as text. */
export const plainStyles = `faq-search {
${[hostStyles, listStyles, answerStyles, afterAnswerStyles, ownStyles].map((sheet) => nested(sheet.cssText)).join('')}}
${pageStyles.cssText}`;

/** In a page, the element itself is what a shadow tree calls its host. */
function nested(styles: string): string {
  return styles.replace(/:host\(([^)]*)\)/g, '&$1').replaceAll(':host', '&');
}
