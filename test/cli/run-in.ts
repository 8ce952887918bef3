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
}

export async function runIn(
  cwd: string,
  args: readonly string[],
  {env = {}, isTTY = false}: Setting = {},
): Promise<Outcome> {
  const written = {stdout: '', stderr: ''};
  const code = await run(args, {
    cwd,
    env,
    stdout: {isTTY, write: (text) => (written.stdout += text)},
    stderr: {isTTY, write: (text) => (written.stderr += text)},
  });
  return {code, ...written};
}
