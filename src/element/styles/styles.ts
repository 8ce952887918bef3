/**
 * All styles of `<faq-search>`, in the order that they override each other.
 */
import {afterAnswerStyles} from './after-answer-styles.js';
import {answerStyles} from './answer-styles.js';
import {facetStyles} from './facet-styles.js';
import {fieldStyles} from './field-styles.js';
import {hostStyles} from './host-styles.js';
import {listStyles} from './list-styles.js';
import {mediaStyles} from './media-styles.js';
import {startingStyles} from './starting-styles.js';
import {surfaceStyles} from './surface-styles.js';

export const styles = [
  startingStyles,
  hostStyles,
  fieldStyles,
  surfaceStyles,
  facetStyles,
  listStyles,
  answerStyles,
  afterAnswerStyles,
  mediaStyles,
];
