/**
 * One line that says what a long run is at, rewritten in place.
 */
import type {Output} from './io.js';

export interface Progress {
  readonly show: (step: string) => void;
  /** Leaves no trace of the line. */
  readonly clear: () => void;
}

const ERASE_LINE = '\r\u001b[2K';

/** Shows nothing where no person watches. */
export function progressOn(output: Output): Progress {
  if (output.isTTY !== true) return {show: () => undefined, clear: () => undefined};
  return {
    show: (step) => void output.write(`${ERASE_LINE}${step} …`),
    clear: () => void output.write(ERASE_LINE),
  };
}
