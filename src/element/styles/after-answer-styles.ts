/**
 * What stands below an answer, or in place of one: quieter than the answer.
 */
import {css} from 'lit';

export const afterAnswerStyles = css`
  [part='foot'] {
    padding: 0 1.29em 0.75em; /* that of the answer, in smaller letters */
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='foot'] > div:not([part]),
  [part='feedback'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  [part='foot'] [part='link'] {
    text-decoration: none;
  }

  [part='foot'] > div > [part='link'] {
    margin-inline-start: auto;
    color: inherit;
  }

  [part='address'] {
    inline-size: 100%;
    padding: 0.375em 0.5em;
    font: inherit;
    font-size: max(1em, 16px);
  }

  [part='related'] > :is(h2, h3, h4, h5, h6) {
    font-weight: 600;
  }

  [part='related'] > ul {
    margin: 0 0 0.75em;
    padding: 0;
    list-style: '';
  }

  [part='choice'][aria-disabled] {
    cursor: default;
  }

  [part='missing'] {
    margin-block-start: 0.75em;
  }
`;
