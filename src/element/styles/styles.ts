/**
 * All styles of `<faq-search>`, in the order that they override each other.
 */
import {unsafeCSS} from 'lit';
import {afterAnswerStyles} from './after-answer-styles.js';
import {answerStyles} from './answer-styles.js';
import {facetStyles} from './facet-styles.js';
import {fieldStyles} from './field-styles.js';
import {hostStyles} from './host-styles.js';
import {listStyles} from './list-styles.js';
import {mediaStyles} from './media-styles.js';
import {startingStyles} from './starting-styles.js';
import {surfaceStyles} from './surface-styles.js';

/** As one style sheet: each takes the browser time of its own. */
export const styles = unsafeCSS(
  [
    startingStyles,
    hostStyles,
    fieldStyles,
    surfaceStyles,
    facetStyles,
    listStyles,
    answerStyles,
    afterAnswerStyles,
    mediaStyles,
  ]
    .map(({cssText}) => cssText)
    .join(''),
);
