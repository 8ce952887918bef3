/**
 * All styles of `<faq-search>`, in the order that they override each other.
 */
import {answerStyles} from './answer-styles.js';
import {fieldStyles} from './field-styles.js';
import {hostStyles} from './host-styles.js';
import {listStyles} from './list-styles.js';
import {mediaStyles} from './media-styles.js';
import {surfaceStyles} from './surface-styles.js';

export const styles = [
  hostStyles,
  fieldStyles,
  surfaceStyles,
  listStyles,
  answerStyles,
  mediaStyles,
];
