/**
 * Runs a program and measures what it costs: time, and the memory of it and all that it starts.
 */
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';

export interface Cost {
  readonly ms: number;
  /** The most that it had in memory at a time; `undefined` where there is no `/proc`. */
  readonly peakBytes: number | undefined;
  readonly timedOut: boolean;
}

/** Often enough to see a peak, and seldom enough not to be one. */
const SAMPLE_MS = 25;

/** @throws when the program fails */
export async function costOf(
  program: string,
  args: readonly string[],
  limitMs: number,
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(program, args, {stdio: ['ignore', 'ignore', 'pipe'], timeout: limitMs});
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(child.pid ?? 0));
  }, SAMPLE_MS);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...ended) => resolve(ended));
  });
  clearInterval(timer);
  if (code !== 0 && signal === null) {
    throw new Error(
      `${program} ${args.join(' ')} failed:\n${Buffer.concat(complaints).toString()}`,
    );
  }
  return {
    ms: performance.now() - started,
    peakBytes: peak === 0 ? undefined : peak,
    timedOut: signal !== null,
  };
}

/** Of a process and all its descendants; 0 where that can't be read. */
function residentBytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    return childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), own);
  } catch {
    return 0; // it has ended, or this is no Linux
  }
}

function childrenOf(pid: number): number[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads
    .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '))
    .filter((child) => child !== '')
    .map(Number);
}
