/**
 * The text of an answer.
 */
import {css} from 'lit';

export const answerStyles = css`
  [part='answer'] > div {
    border-block-start: var(--_line);
    padding: 1em 1.125em 1.25em;
  }

  [part='answer'] > div > :first-child {
    margin-block-start: 0;
  }

  [part='answer'] > div > :last-child {
    margin-block-end: 0;
  }

  [part='answer'] :is(p, ul, ol, dl, blockquote, figure, details, [role='note']),
  [part='code'],
  [part='scroller'] {
    margin: 0.75em 0;
  }

  [part='answer'] :is(h2, h3, h4, h5, h6) {
    margin-block: 1.25em 0.5em;
    font-weight: 650;
  }

  [part='answer'] :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  /* The list of questions, in which an answer stands, makes a browser take these for inner lists. */
  [part='answer'] ul {
    list-style-type: disc;
  }

  [part='answer'] li ul {
    list-style-type: circle;
  }

  [part='answer'] :is(li, [role='note']) > :is(p, ul, ol) {
    margin-block: 0.25em;
  }

  [part='answer'] li + li {
    margin-block-start: 0.25em;
  }

  [part='answer'] a {
    color: var(--_accent);
  }

  [part='answer'] :is(code, kbd, samp) {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.875em;
  }

  [part='answer'] :is(:not(pre) > code, kbd, samp) {
    border-radius: 0.3em;
    padding: 0.15em 0.35em;
    background: var(--_tint);
  }

  [part='answer'] kbd {
    border: var(--_line);
  }

  /* A shade at each edge beyond which there is more; at the ends, what scrolls along covers it. */
  [part='scroller'] {
    overflow-x: auto;
    contain: inline-size; /* its content makes no column of the page wider */
    border: var(--_line);
    border-radius: calc(var(--_radius) * 0.67);
    background:
      linear-gradient(
          90deg,
          var(--_background) 1em,
          transparent 3em calc(100% - 3em),
          var(--_background) calc(100% - 1em)
        )
        local,
      linear-gradient(90deg, var(--_border), transparent 1em calc(100% - 1em), var(--_border)),
      var(--_background);
    background-clip: padding-box;
    color: var(--_text);
  }

  pre {
    margin: 0;
    padding: 0.75em 1em;
    inline-size: max-content;
    min-inline-size: 100%;
    background: var(--_tint);
    line-height: 1.45;
    tab-size: 2;
    text-align: left;
  }

  [part='scroller']:has(> pre) {
    direction: ltr;
  }

  [part='code'] {
    position: relative;
  }

  [part='code'] > [part='scroller'] {
    margin: 0;
  }

  /* Scrolled to its end, a line has its own end beside the button. */
  [part='code'] pre {
    padding-inline-end: 5em;
  }

  [part='copy'] {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    border: var(--_line);
    border-radius: calc(var(--_radius) * 0.67);
    padding: 0.25em 0.875em;
    background: var(--_background);
    font-size: 0.875em;
  }

  table {
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: 44em;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  :is(th, td) {
    max-inline-size: 16em;
    padding: 0.5em 0.75em;
    text-align: start;
    vertical-align: top;
  }

  [align='center'] {
    text-align: center;
  }

  [align='right'] {
    text-align: end;
  }

  :is(th, [align='right']) {
    white-space: nowrap;
  }

  th {
    background: var(--_tint);
    font-weight: 600;
  }

  tr + tr > *,
  thead + tbody > :first-child > * {
    border-block-start: var(--_line);
  }

  blockquote {
    border-inline-start: 3px solid var(--_border);
    padding-inline-start: 1em;
    color: var(--_muted);
  }

  [role='note'] {
    --_kind: var(--_accent);
    --_sign: 'i';
    border-inline-start: 3px solid var(--_kind);
    border-radius: calc(var(--_radius) * 0.5);
    padding: 0.5em 1em;
    background: color-mix(in srgb, var(--_kind) 10%, transparent);
  }

  /* Each can be seen on light and dark grounds; the text keeps its own colour. */
  .callout-tip {
    --_kind: #2b9348;
    --_sign: '✓';
  }

  .callout-important {
    --_kind: #9461e8;
    --_sign: '!';
  }

  .callout-warning {
    --_kind: #bf7200;
    --_sign: '!';
  }

  .callout-caution {
    --_kind: #e0404a;
    --_sign: '×';
  }

  [role='note'] > :first-child::before {
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 1.5px solid;
    border-radius: 1em;
    inline-size: 1.5em;
    color: var(--_kind);
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    content: var(--_sign);
    content: var(--_sign) / '';
  }

  img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) * 0.5);
  }

  hr {
    margin-block: 1.25em;
    border: 0;
    border-block-start: var(--_line);
  }

  summary {
    cursor: pointer;
  }

  @media print {
    pre {
      inline-size: auto;
      white-space: pre-wrap;
    }
  }
`;
