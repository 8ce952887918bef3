/**
 * Runs the built program `faq-search` as a process of its own, as its users do.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {resolve} from 'node:path';

export const PROGRAM = resolve('dist/cli.js');

interface Started {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Another copy of the program than that in `dist/`. */
  readonly program?: string;
  /** Whether whoever reads the output goes away at once. */
  readonly deaf?: boolean;
  /** What stands before the program on the command line; this Node by default. */
  readonly runner?: readonly string[];
  /** Is given the process as soon as it is there. */
  readonly onStart?: (child: ChildProcess) => void;
}

interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runProgram(
  args: readonly string[],
  {cwd, env = {}, program = PROGRAM, deaf = false, runner = [process.execPath], onStart}: Started,
): Promise<Ended> {
  const [command = process.execPath, ...before] = runner;
  const child = spawn(command, [...before, program, ...args], {cwd, env: {...process.env, ...env}});
  onStart?.(child);
  const written = {stdout: '', stderr: ''};
  if (deaf) child.stdout.destroy();
  child.stdout.on('data', (data: Buffer) => (written.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (written.stderr += data.toString()));
  const code = await new Promise<number | null>((ended, failed) => {
    child.on('error', failed);
    child.on('close', ended);
  });
  return {code, ...written};
}
