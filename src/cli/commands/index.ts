/**
 * Every command there is, in the order of the help.
 */
import type {Command} from '../command.js';
import {build} from './build.js';
import {check} from './check.js';
import {dev} from './dev.js';
import {evaluation} from './eval.js';
import {explanation} from './explain.js';
import {diff} from './diff.js';
import {gaps} from './gaps.js';
import {init} from './init.js';
import {search} from './search.js';

export const COMMANDS: readonly Command[] = [
  init,
  dev,
  build,
  search,
  check,
  evaluation,
  explanation,
  gaps,
  diff,
];
