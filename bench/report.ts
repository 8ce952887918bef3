/**
 * What was measured as Markdown: a table for each number of entries.
 */
import {cpus} from 'node:os';
import {format, resolveConfig} from 'prettier';
import type {FirstResult} from './measure/page.js';
import type {Peer} from './peers.js';
import type {BuildCosts} from './site/make-site.js';

/** What was measured in one go; `undefined` did not come to its end within the limit. */
export interface Round {
  /** How much the machine had to do, over the minute before; below the number of its cores is calm. */
  readonly load: number;
  readonly fast: FirstResult | undefined;
  readonly slow: FirstResult | undefined;
  /** In bytes. */
  readonly memory: number | undefined;
  /** The milliseconds of each keystroke, each time that all are typed. */
  readonly passes: readonly (readonly (number | null)[])[];
}

/** One search at one size. */
export interface Cell {
  readonly peer: Peer;
  readonly size: number;
  readonly site: string;
  readonly builds: (BuildCosts & {readonly load: number})[];
  readonly rounds: Round[];
}

type Figure = number | null | undefined;

/** The columns; those of keystrokes have the least time of each over all rounds. */
const COLUMNS: Readonly<Record<string, (cell: Cell, bare: Cell | undefined) => string>> = {
  'bytes to first result': ({rounds}) => bytes(median(rounds.map(({fast}) => fast?.bytes))),
  requests: ({rounds}) => String(median(rounds.map(({fast}) => fast?.requests)) ?? '–'),
  'first result': ({rounds}) => time(median(rounds.map(({fast}) => fast?.ms))),
  'on a slow line': ({rounds}) => time(slowOf(rounds)),
  'against the page alone': ({rounds}, bare) => ratio(slowOf(rounds), slowOf(bare?.rounds ?? [])),
  'keystroke p50 / p95': ({rounds}) => keystrokes(rounds.flatMap(({passes}) => passes)),
  'the first time': ({rounds}) => keystrokes(rounds.flatMap(({passes}) => passes.slice(0, 1))),
  memory: ({rounds}) => bytes(median(rounds.map(({memory}) => memory))),
  build: ({builds}) => time(median(builds.map(({build}) => build.ms))),
  'its CPU': ({builds}) => time(median(builds.map(({build}) => build.cpuMs || undefined))),
  'its memory': ({builds}) => bytes(median(builds.map(({build}) => build.peakBytes || undefined))),
  'the same again': ({builds}) => time(median(builds.map(({again}) => again.ms))),
};

export async function reportOf(cells: readonly Cell[]): Promise<string> {
  const loads = cells.flatMap(({rounds, builds}) => [...builds, ...rounds].map(({load}) => load));
  const range = [Math.min(...loads), Math.max(...loads)].map((load) => load.toFixed(1));
  const rounds = cells[0]?.builds.length ?? 0;
  const text = [
    '# Results',
    '<!-- Written by `npm run bench -- --write`. What the columns mean, and what they don’t say: ../README.md -->',
    'See [how they were measured](../README.md) before you compare. `*`: some of the keystrokes took too long, and the figures are those of the others.',
    ...[...new Set(cells.map(({size}) => size))].flatMap((size) => [
      `## ${size.toLocaleString('en')} entries`,
      tableOf(cells.filter((cell) => cell.size === size)),
    ]),
    `Measured on ${new Date().toISOString().slice(0, 10)} in ${rounds} rounds, on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; load average from ${range.join(' to ')}.`,
  ];
  const filepath = 'bench/results/README.md';
  return format(text.join('\n\n'), {...(await resolveConfig(filepath)), filepath});
}

function tableOf(cells: readonly Cell[]): string {
  const bare = cells.find(({peer}) => peer.name === 'bare');
  const row = (...fields: readonly string[]): string => `| ${fields.join(' | ')} |`;
  return [
    row('Search', ...Object.keys(COLUMNS)),
    row('---', ...Object.keys(COLUMNS).map(() => '--:')),
    ...cells.map((cell) =>
      row(cell.peer.label, ...Object.values(COLUMNS).map((column) => column(cell, bare))),
    ),
  ].join('\n');
}

const slowOf = (rounds: readonly Round[]): Figure => median(rounds.map(({slow}) => slow?.ms));

function keystrokes(passes: Round['passes']): string {
  const least = (passes[0] ?? []).map((_, i) =>
    Math.min(...passes.map((pass) => pass[i] ?? Infinity)),
  );
  const timed = least.filter((ms) => ms < Infinity).sort((a, b) => a - b);
  if (timed.length === 0) return '–';
  const at = (part: number): Figure => timed[Math.floor(part * (timed.length - 1))];
  return `${time(at(0.5))} / ${time(at(0.95))}${timed.length < least.length ? '*' : ''}`;
}

function median(figures: readonly Figure[]): number | undefined {
  const there = figures.filter((figure) => figure !== null && figure !== undefined);
  return there.sort((a, b) => a - b)[Math.floor(there.length / 2)];
}

function ratio(figure: Figure, base: Figure): string {
  return figure && base ? `${(figure / base).toFixed(1)} ×` : '–';
}

function bytes(count: Figure): string {
  if (count === null || count === undefined) return '–';
  if (count < 1000) return `${count} B`;
  return count < 1e6 ? `${rounded(count / 1e3)} kB` : `${rounded(count / 1e6)} MB`;
}

function time(ms: Figure): string {
  if (ms === null || ms === undefined) return '–';
  return ms < 1000 ? `${rounded(ms)} ms` : `${rounded(ms / 1000)} s`;
}

/** Two figures, or all of a whole number. */
function rounded(value: number): string {
  if (value >= 10) return Math.round(value).toLocaleString('en');
  return value.toFixed(value < 1 ? 2 : 1);
}
