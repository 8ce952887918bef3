/**
 * The element as a whole: its colours, its buttons, its lines of text.
 *
 * Colours derive from the page's text and from system colours, so they follow its `color-scheme`.
 */
import {css} from 'lit';

export const hostStyles = css`
  :host {
    --_accent: var(--faq-search-accent, LinkText);
    --_surface: var(--faq-search-surface, color-mix(in srgb, currentColor 3%, transparent));
    --_border: var(--faq-search-border, color-mix(in srgb, currentColor 22%, transparent));
    --_muted: var(--faq-search-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_mark: var(--faq-search-mark, color-mix(in srgb, gold 40%, transparent));
    --_background: var(--faq-search-background, Canvas);
    --_text: var(--faq-search-text, CanvasText);
    --_radius: var(--faq-search-radius, 0.75rem);
    position: relative; /* what only voices meet must not make a page longer that scrolls us */
    display: block;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  /* A place that a finger has touched stays hovered, and shows nothing of it. */
  @media (hover: hover) {
    :host {
      --_hover: color-mix(in srgb, currentColor 5%, transparent);
    }
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  p,
  ol,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  button {
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
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

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part='icon'] {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [part='summary'],
  [part='notice'] {
    margin-block-start: 0.75rem;
    padding-inline: 0.25rem;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  [part='notice'] {
    color: inherit;
  }

  [part='notice'] + [part='summary'] {
    margin-block-start: 0.25rem;
  }

  [part='none'],
  [part='error'] {
    margin-block-start: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1rem 1.125rem;
    background: var(--_surface);
  }

  [part='none-title'] {
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  [part='details'] {
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  [part='button'] {
    margin-block-start: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    padding: 0.5rem 1rem;
    min-block-size: 2.75rem;
    background: var(--_surface);
    font-weight: 500;
  }

  [part='button']:hover {
    background-image: linear-gradient(var(--_hover), var(--_hover));
  }

  [part='link'] {
    padding-block: 0.5rem;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;
