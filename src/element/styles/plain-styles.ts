/**
 * The plain FAQ between the tags of `<faq-search>`, as a style sheet for the page around it.
 *
 * It is made of the element's own styles, so that a plain FAQ in the structure that the build
 * writes looks as the element will.
 */
import {css} from 'lit';
import {afterAnswerStyles} from './after-answer-styles.js';
import {answerStyles} from './answer-styles.js';
import {fixedLengths} from './fixed-lengths.js';
import {hostStyles} from './host-styles.js';
import {listStyles} from './list-styles.js';

const ownStyles = css`
  /* Where the field and the line below it will be; of no use where no script runs. */
  &:not(:defined)::before {
    display: block;
    box-sizing: border-box;
    margin-block-end: calc(
      0.75rem + 0.875em * 1.5 + 1.5rem
    ); /* the margin of a section collapses */
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: var(--_radius);
    block-size: calc(3rem + 2px);
    background: var(--_surface);
    content: '';
  }

  @media (scripting: none) {
    &:not(:defined)::before {
      content: none;
    }
  }

  summary {
    display: block;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  [part='question']::after {
    position: static;
    flex: none;
    margin: 0.3125rem 0.375rem 0;
    border: solid var(--_muted);
    border-width: 0 1.75px 1.75px 0;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    rotate: 45deg;
  }

  [open] > summary [part='question']::after {
    margin-block: 0.5625rem -0.25rem;
    rotate: 225deg;
  }

  [part='head']:focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius);
  }

  /* A target is brought into view with the question above it. */
  [part='answer'] {
    scroll-margin-block-start: 5rem;
  }

  a[part='link'] {
    display: inline-block;
  }

  /* Where the button that copies the address of the answer will be. */
  [part='answer']:last-child::after,
  [part='foot']::after {
    display: block;
    block-size: calc(0.875em * 1.5 + 1rem);
    content: '';
  }

  [part='answer']:last-child::after {
    block-size: calc(0.875em * 1.5 + 1.75rem);
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
${[hostStyles, listStyles, answerStyles, afterAnswerStyles, ownStyles].map((sheet) => nested(fixedLengths(sheet).cssText)).join('')}}
${pageStyles.cssText}`;

/** In a page, the element itself is what a shadow tree calls its host. */
function nested(styles: string): string {
  return styles.replace(/:host\(([^)]*)\)/g, '&$1').replaceAll(':host', '&');
}
