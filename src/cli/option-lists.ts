/**
 * Which options several commands have.
 */
import type {OptionName} from './options.js';

/** Options of every command. */
export const COMMON_OPTIONS: readonly OptionName[] = ['json', 'help'];

/** Options of every command that compiles sources. */
export const COMPILE_OPTIONS: readonly OptionName[] = [
  'language',
  'baseUrl',
  'headingLevel',
  'imageHosts',
  'exclude',
  'faq',
  'maxSourceSize',
  'strict',
  'verbose',
];
