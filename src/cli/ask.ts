/**
 * Asks the person at the terminal.
 */
import {EXIT, StoppedFailure} from './failure.js';

/** @returns what was typed, or `fallback` for nothing */
export type Ask = (question: string, fallback: string) => Promise<string>;

/**
 * @returns nothing where no person is at both ends
 */
export function askOn(
  {stdin, stdout}: Pick<NodeJS.Process, 'stdin' | 'stdout'>,
  signal: AbortSignal,
): Ask | undefined {
  // Node's types say “true” alone, but what is no terminal has none.
  const isTerminal = [stdin, stdout].every(({isTTY}: {readonly isTTY?: boolean}) => isTTY === true);
  if (!isTerminal) return undefined;
  const ahead: string[] = []; // lines that were typed before their question, as when some are pasted
  return async (question, fallback) => {
    const prompt = `${question} (${fallback}) `;
    const early = ahead.shift();
    if (early !== undefined) stdout.write(`${prompt}${early}\n`);
    const typed = early ?? (await readLines(prompt, {stdin, stdout, signal, ahead}));
    return typed.trim() || fallback;
  };
}

interface Reading extends Pick<NodeJS.Process, 'stdin' | 'stdout'> {
  readonly signal: AbortSignal;
  /** Takes the lines behind the first. */
  readonly ahead: string[];
}

/** @returns the first line */
async function readLines(prompt: string, {stdin, stdout, signal, ahead}: Reading): Promise<string> {
  const {createInterface} = await import('node:readline'); // most commands ask nothing
  const lines = createInterface({input: stdin, output: stdout, prompt});
  // The terminal gives Ctrl-C to whoever reads its keys, and no signal to the process.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.on('line', (line) => ahead.push(line)); // all of what is pasted, at once
      lines.once('line', () => setImmediate(() => resolve(ahead.shift() ?? '')));
      lines.once('close', () =>
        reject(new StoppedFailure('the end of the input', EXIT.interrupted)),
      );
      signal.addEventListener('abort', () => reject(signal.reason as StoppedFailure), {once: true});
      lines.prompt();
    });
  } catch (error) {
    stdout.write('\n');
    throw error;
  } finally {
    lines.close();
  }
}
