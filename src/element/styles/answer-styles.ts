/**
 * The text of an answer.
 */
import {css} from 'lit';

export const answerStyles = css`
  [part='answer'] > div {
    padding: 0.125rem 1.125rem 1.25rem;
    overflow-wrap: break-word;
  }

  [part='answer'] > div > :first-child {
    margin-block-start: 0;
  }

  [part='answer'] > div > :last-child {
    margin-block-end: 0;
  }

  [part='foot'] {
    padding: 0 1.125rem 0.75rem;
  }

  [part='address'] {
    inline-size: 100%;
    padding: 0.375rem 0.5rem;
    font: inherit;
    font-size: max(0.875em, 16px);
  }

  [part='answer'] :is(p, ul, ol, dl, blockquote, figure, details, [role='note']),
  [part='scroller'] {
    margin-block: 0.75rem;
  }

  [part='answer'] :is(h2, h3, h4, h5, h6) {
    margin-block: 1.25rem 0.5rem;
    font-weight: 650;
  }

  [part='answer'] :is(ul, ol) {
    padding-inline-start: 1.5rem;
  }

  /* The list of questions, in which an answer stands, makes a browser take these for inner lists. */
  [part='answer'] ul {
    list-style-type: disc;
  }

  [part='answer'] li ul {
    list-style-type: circle;
  }

  [part='answer'] :is(li, [role='note']) > :is(p, ul, ol) {
    margin-block: 0.25rem;
  }

  [part='answer'] li + li {
    margin-block-start: 0.25rem;
  }

  [part='answer'] a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  [part='answer'] :is(code, kbd, samp) {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.875em;
  }

  [part='answer'] :is(:not(pre) > code, kbd, samp) {
    border-radius: 0.3em;
    padding: 0.15em 0.35em;
    background: color-mix(in srgb, currentColor 8%, transparent);
  }

  [part='answer'] kbd {
    border: 1px solid var(--_border);
  }

  [part='scroller'] {
    overflow-x: auto;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.67);
  }

  [part='answer'] pre {
    margin: 0;
    padding: 0.75rem 1rem;
    inline-size: max-content;
    min-inline-size: 100%;
    background: color-mix(in srgb, currentColor 5%, transparent);
    line-height: 1.45;
    tab-size: 2;
    text-align: left;
  }

  [part='scroller']:has(> pre) {
    direction: ltr;
  }

  [part='answer'] table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  [part='answer'] :is(th, td) {
    padding: 0.5rem 0.75rem;
    text-align: start;
    vertical-align: top;
  }

  [part='answer'] [align='center'] {
    text-align: center;
  }

  [part='answer'] [align='right'] {
    text-align: end;
  }

  [part='answer'] th {
    background: color-mix(in srgb, currentColor 5%, transparent);
    font-weight: 600;
  }

  [part='answer'] tr + tr > *,
  [part='answer'] thead + tbody > :first-child > * {
    border-block-start: 1px solid var(--_border);
  }

  [part='answer'] :is(blockquote, [role='note']) {
    margin-inline: 0;
    border-inline-start: 3px solid var(--_border);
    padding-inline-start: 1rem;
  }

  [part='answer'] blockquote {
    color: var(--_muted);
  }

  [part='answer'] [role='note'] {
    border-color: var(--_accent);
  }

  [part='answer'] img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) * 0.5);
  }

  [part='answer'] hr {
    margin-block: 1.25rem;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }

  [part='answer'] summary {
    cursor: pointer;
  }

  @media print {
    [part='answer'] pre {
      inline-size: auto;
      white-space: pre-wrap;
    }
  }
`;
