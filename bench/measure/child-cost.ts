/**
 * Runs a program and measures what it costs: time, CPU, and the memory of it and all that it starts.
 */
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {buffer} from 'node:stream/consumers';

export interface Cost {
  readonly ms: number;
  /** Of all processes together, as last seen; 0 where there is no `/proc`, as `peakBytes`. */
  readonly cpuMs: number;
  /** The most that they had in memory at a time. */
  readonly peakBytes: number;
}

/** Often enough to see a peak, and seldom enough not to be one. */
const SAMPLE_MS = 25;
const TICK_MS = 10;

/** @throws when the program fails */
export async function costOf(
  [program, ...args]: readonly [string, ...string[]],
  cwd: string,
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(program, args, {cwd, stdio: ['ignore', 'ignore', 'pipe']});
  const complaints = buffer(child.stderr);
  const most = {cpuMs: 0, peakBytes: 0};
  const timer = setInterval(() => {
    const {cpuMs, bytes} = usedBy(child.pid ?? 0);
    most.cpuMs = Math.max(most.cpuMs, cpuMs);
    most.peakBytes = Math.max(most.peakBytes, bytes);
  }, SAMPLE_MS);
  const code = await new Promise((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  clearInterval(timer);
  if (code !== 0)
    throw new Error(`${[program, ...args].join(' ')} failed:\n${(await complaints).toString()}`);
  return {ms: performance.now() - started, ...most};
}

/** By a process and all its descendants; nothing where that can't be read. */
function usedBy(pid: number): {cpuMs: number; bytes: number} {
  try {
    const bytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    // Its own time in the program and in the system, then that of its children that have ended.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return childrenOf(pid)
      .map(usedBy)
      .reduce((sum, each) => ({cpuMs: sum.cpuMs + each.cpuMs, bytes: sum.bytes + each.bytes}), {
        cpuMs: ticks * TICK_MS,
        bytes: Number(bytes ?? 0) * 1024,
      });
  } catch {
    return {cpuMs: 0, bytes: 0}; // it has ended, or this is no Linux
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`)
    .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '))
    .filter((child) => child !== '')
    .map(Number);
}
