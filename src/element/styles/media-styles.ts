/**
 * What changes with the reader's settings, or on paper.
 */
import {css} from 'lit';

export const mediaStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    [part='field'] {
      transition:
        border-color 0.15s,
        box-shadow 0.15s;
    }

    [part='question'] > [part='icon'] {
      transition: rotate 0.2s;
    }
  }

  @media (forced-colors: active) {
    [part='mark'] {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }

    [part='field']:focus-within {
      outline: 2px solid Highlight;
    }

    [part='button'],
    [part='choice'],
    [part='facet'],
    [part='field'] {
      border-color: ButtonBorder;
    }

    [part='facet']:has(:checked),
    [part='choice'][aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
      text-decoration: underline; /* not by its colour alone */
    }
  }

  /* Who points with a finger has no keys to press. */
  @media (pointer: coarse) {
    [part='shortcut'] {
      display: none;
    }
  }

  @media print {
    [part='field'],
    [part='facets'],
    [part='related'],
    [part='feedback'],
    [part='trigger'],
    [part='button'],
    [part='link'],
    [part='snippet'],
    [part='icon'] {
      display: none;
    }

    /* Paper can't be unfolded: what is listed is printed whole. */
    [part='answer'][hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`;
