/**
 * Runs the command line in a folder, keeping what it says.
 */
import {run} from '../../src/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether a person watches; nobody by default. */
  readonly isTTY?: boolean;
  /** What the person types at each question, in order; nobody is asked by default. */
  readonly answers?: readonly string[];
  /** Stops the run. */
  readonly signal?: AbortSignal;
  /** Is given what goes to the standard error, as it goes there. */
  readonly onTold?: (text: string) => void;
}

export async function runIn(
  cwd: string,
  args: readonly string[],
  {env = {}, isTTY = false, answers, signal, onTold}: Setting = {},
): Promise<Outcome> {
  const written = {stdout: '', stderr: ''};
  const left = [...(answers ?? [])];
  const code = await run(args, {
    cwd,
    env,
    ...(answers !== undefined && {
      ask: async (question, fallback) => {
        written.stdout += `${question} (${fallback})\n`;
        return left.shift() ?? fallback;
      },
    }),
    stdout: {isTTY, write: (text) => (written.stdout += text)},
    stderr: {
      isTTY,
      write: (text) => {
        written.stderr += text;
        onTold?.(text);
      },
    },
    ...(signal !== undefined && {signal}),
  });
  return {code, ...written};
}
