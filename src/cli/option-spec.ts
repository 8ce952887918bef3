/**
 * What every option is: a row of the option table.
 */
import {readSwitch} from './option-values.js';

export interface OptionSpec<Value> {
  /** Without its dashes; absent where the value is given as an argument. */
  readonly flag?: string;
  readonly short?: string;
  /** What stands for the value in the help; absent for a switch, which is on or off. */
  readonly placeholder?: string;
  readonly summary: string;
  /** Whether it may stand in a configuration file. */
  readonly configurable: boolean;
  /** Ends the sentence “… has to be”. */
  readonly expected: string;
  /** @returns undefined for a value it can't be; numbers come as numbers */
  readonly read: (raw: unknown) => Value | undefined;
}

/** Given on the command line alone, on or off. */
export const SWITCH = {configurable: false, expected: 'true or false', read: readSwitch} as const;
