/**
 * Runs a command that goes on, whose output can be waited for.
 */
import {StoppedFailure} from '../../src/cli/failure.js';
import {run} from '../../src/cli/run.js';

export interface StartedRun {
  /** The exit code. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
  /** Resolves with all that was told since the last call, once the text is in it. */
  readonly told: (text: string) => Promise<string>;
}

export function startRun(cwd: string, args: readonly string[]): StartedRun {
  const stop = new AbortController();
  let told = '';
  let look = (): void => undefined;
  const write = (text: string): void => {
    told += text;
    look();
  };
  const ended = run(args, {cwd, env: {}, stdout: {write}, stderr: {write}, signal: stop.signal});
  return {
    ended,
    stop: () => stop.abort(new StoppedFailure('SIGINT', 130)),
    told: (text) =>
      new Promise((resolve) => {
        look = () => {
          const at = told.indexOf(text);
          if (at < 0) return;
          const heard = told.slice(0, at + text.length);
          told = told.slice(heard.length);
          resolve(heard);
        };
        look();
      }),
  };
}
