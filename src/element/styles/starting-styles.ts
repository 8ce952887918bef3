/**
 * The plain values that what stands apart from the page starts from: its field, trigger, panel and
 * dialog have a ground of their own, and nothing of a header reaches the text on it.
 */
import {css} from 'lit';

/** Comes first: `all` takes back whatever was said before. What the page may decide is inherited. */
export const startingStyles = css`
  [popover],
  [part='dialog'],
  [part='field'],
  [part='trigger'] {
    all: initial;
    box-sizing: border-box;
    background: linear-gradient(var(--_surface), var(--_surface)) var(--_background);
    color: var(--_text);
    color-scheme: inherit;
    font-family: inherit;
    font-size: var(--_own-size);
    line-height: 1.5;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-user-select: text;
    user-select: text;
  }

  [popover],
  [part='dialog'] {
    position: fixed;
    background: var(--_background);
  }

  [popover][hidden],
  [part='dialog']:not([open]) {
    display: none;
  }
`;
