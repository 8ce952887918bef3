/**
 * Lets a person, or the system, end a run early: Ctrl-C, `kill`.
 */
import {EXIT, StoppedFailure} from './failure.js';

/** One of the same again ends the process at once, as without us. */
const EXIT_CODES = {SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated} as const;

/** @returns a signal that is aborted for a StoppedFailure when the process is asked to end */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const [name, exitCode] of Object.entries(EXIT_CODES)) {
    process.once(name, () => controller.abort(new StoppedFailure(name, exitCode)));
  }
  return controller.signal;
}

/**
 * What the work gives, unless the signal comes before.
 * The work itself may go on, so it may change nothing outside this process.
 * @throws the signal's reason
 */
export async function unlessStopped<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return work;
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as StoppedFailure);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    // A command that goes on does many such works.
    if (stop) signal.removeEventListener('abort', stop);
  }
}
