/**
 * The element as a whole: its colours, its buttons, its lines of text.
 *
 * Colours derive from the page's text and from system colours, so they follow its `color-scheme`.
 * Lengths are in `em`, so they follow the text around the element: a page may give its root any font
 * size.
 */
import {css} from 'lit';

export const hostStyles = css`
  :host {
    --_accent: var(--faq-search-accent, light-dark(#0b57d0, #a8c7fa));
    --_surface: var(--faq-search-surface, transparent);
    --_border: var(--faq-search-border, color-mix(in srgb, currentColor 22%, transparent));
    /* Half way to the strongest colour first: the text of many pages is grey itself. */
    --_muted: var(
      --faq-search-muted,
      color-mix(in srgb, color-mix(in srgb, currentColor, CanvasText) 75%, transparent)
    );
    --_mark: var(--faq-search-mark, color-mix(in srgb, gold 40%, transparent));
    --_background: var(--faq-search-background, Canvas);
    --_text: var(--faq-search-text, CanvasText);
    --_tint: color-mix(in srgb, currentColor 5%, transparent);
    --_radius: var(--faq-search-radius, 0.75em);
    --_line: 1px solid var(--_border);
    --_size: 3em;
    --_own-size: 1em;
    position: relative; /* what only voices meet must not make a page longer that scrolls us */
    display: block;
    /* That of the page around; where nobody has set one since a root of some 10 pixels, as in pages
       whose own text is measured in rem, 16 pixels. */
    font-size: var(--faq-search-font-size, max(1em, min(16px, (22px - 1rem - 1em) * 99)));
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-underline-offset: 0.15em;
    overflow-wrap: break-word;
    white-space: normal;
    -webkit-user-select: text;
    user-select: text;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    outline-offset: 2px;
  }

  p,
  ol,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  button,
  fieldset,
  input {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
  }

  button {
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }

  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* One ring: flush where there is an edge. */
  :focus-visible,
  [part='field']:focus-within,
  [part='facet']:has(:focus-visible),
  [part='head']:has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }

  [part='input']:focus-visible,
  [part='question']:focus-visible {
    outline: none;
  }

  [part='icon'] {
    flex: none;
    color: var(--_muted);
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [part='status'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.75em;
    padding-inline: 0.25em;
    font-size: 0.875em;
  }

  [part='summary'],
  [part='details'] {
    color: var(--_muted);
  }

  [part='status'] p {
    display: inline;
  }

  [part='notice']::before {
    content: '· ';
    content: '· ' / ''; /* nothing to say */
  }

  /* It does not make the line higher than its text. */
  [part='status'] [part='link'] {
    flex: none;
    margin-block: -0.625em;
  }

  [part='none'],
  [part='error'] {
    margin-block-start: 0.75em;
    border: var(--_line);
    border-radius: var(--_radius);
    padding: 1em 1.125em;
    background: var(--_surface);
  }

  [part='none-title'] {
    font-weight: 600;
  }

  [part='details'] {
    display: block;
    font-size: 0.875em;
  }

  [part='button'],
  [part='choice'] {
    border: var(--_line);
    border-radius: calc(var(--_radius) * 0.67);
    padding: 0.25em 0.875em;
  }

  [part='button'] {
    margin-block-start: 0.75em;
    min-block-size: 2.75em;
  }

  [part='link'] {
    padding-block: 0.25em;
    color: var(--_accent);
    text-decoration: underline;
  }
`;
