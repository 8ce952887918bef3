/**
 * Every command there is, in the order of the help.
 */
import type {Command} from '../command.js';
import {build} from './build.js';
import {check} from './check.js';
import {evaluation} from './eval.js';
import {explanation} from './explain.js';
import {init} from './init.js';
import {push} from './push.js';
import {search} from './search.js';
import {serve} from './serve.js';
import {status} from './status.js';

export const COMMANDS: readonly Command[] = [
  ...[init, build, search, check, evaluation, explanation],
  ...[push, status, serve],
];
