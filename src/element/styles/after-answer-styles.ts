/**
 * What stands below an answer, or in place of one.
 */
import {css} from 'lit';

export const afterAnswerStyles = css`
  [part='foot'] > div:not([part]) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='related'] > :is(h2, h3, h4, h5, h6) {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  [part='related'] > ul {
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: '';
  }

  [part='feedback'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  [part='choice'] {
    min-inline-size: 2.75rem;
    min-block-size: 2.25rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    padding-inline: 0.75rem;
    color: inherit;
    text-align: center;
  }

  [part='choice'][aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  [part='choice'][aria-disabled] {
    cursor: default;
  }

  [part='choice']:hover:not([aria-disabled]) {
    background: var(--_hover);
  }

  [part='missing'] {
    margin-block-start: 0.75rem;
  }

  [part='missing'] > [part='details'] {
    display: block;
  }
`;
