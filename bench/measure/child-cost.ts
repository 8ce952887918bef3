/**
 * Runs a program and measures what it costs: time, CPU, and the memory of it and all that it starts.
 */
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {buffer} from 'node:stream/consumers';

export interface Cost {
  readonly ms: number;
  /** Of all processes together, to a hundredth of a second; 0 where there is no `/proc`, as `peakBytes`. */
  readonly cpuMs: number;
  /** The most that they had in memory at a time. */
  readonly peakBytes: number;
}

/** Often enough to see a peak, and seldom enough not to be one. */
const SAMPLE_MS = 25;
const TICK_MS = 10;

/** One at a time: the CPU time is that of all children which ended meanwhile. @throws when the program fails */
export async function costOf(
  [program, ...args]: readonly [string, ...string[]],
  cwd: string,
): Promise<Cost> {
  const cpuBefore = cpuOfEnded();
  const started = performance.now();
  const child = spawn(program, args, {cwd, stdio: ['ignore', 'ignore', 'pipe']});
  const complaints = buffer(child.stderr);
  let peakBytes = 0;
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOf(child.pid ?? 0));
  }, SAMPLE_MS);
  const code = await new Promise((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  clearInterval(timer);
  if (code !== 0)
    throw new Error(`${[program, ...args].join(' ')} failed:\n${(await complaints).toString()}`);
  return {ms: performance.now() - started, cpuMs: cpuOfEnded() - cpuBefore, peakBytes};
}

/** The CPU time of all children that have ended, and of theirs; 0 where that can't be read. */
function cpuOfEnded(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    // In the program and in the system.
    return TICK_MS * fields.slice(13, 15).reduce((sum, field) => sum + Number(field), 0);
  } catch {
    return 0; // this is no Linux
  }
}

/** Of a process and all its descendants, in bytes; nothing where that can't be read. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    return childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    return 0; // it has ended, or this is no Linux
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`)
    .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '))
    .filter((child) => child !== '')
    .map(Number);
}
