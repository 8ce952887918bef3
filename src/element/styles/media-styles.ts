/**
 * What changes with the reader's settings and devices, or on paper.
 */
import {css} from 'lit';

export const mediaStyles = css`
  /* A finger leaves what it touched as if it were still there. */
  @media (hover: hover) {
    :is(
      [part='head'],
      [part='facet'],
      [part='choice'],
      [part='button'],
      [part='trigger'],
      [part='clear'],
      [part='close']
    ):hover {
      background-image: linear-gradient(var(--_tint), var(--_tint));
    }

    [part='code']:not(:hover, :focus-within) > [part='copy'] {
      opacity: 0;
    }

    [part='foot'] [part='link']:hover {
      text-decoration: underline;
    }
  }

  /* Who points with a finger needs room for it, and has no keys to press. */
  @media (pointer: coarse) {
    :host([variant='dropdown']) {
      --_size: 2.75em;
    }

    [part='facet'] {
      min-block-size: 3.15em;
    }

    [part='link'],
    [part='choice'] {
      padding-block: 0.625em;
    }

    [part='shortcut'],
    [part='keys'] {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='head']::after {
      transition: 0.15s;
    }

    [popover],
    [part='dialog'] {
      animation: in 0.15s;
    }

    @keyframes in {
      from {
        opacity: 0;
        translate: 0 4px;
      }
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
    }

    [part='facet']:has(:checked),
    [part='choice'][aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    /* Not by its colours alone. */
    [part='facet']:has(:checked)::before {
      content: '✓';
      content: '✓' / '';
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
    [part='copy'],
    [part='snippet'] {
      display: none;
    }

    /* Paper can't be unfolded: what is listed is printed whole. */
    [part='answer'][hidden],
    [part='entry'][hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`;
