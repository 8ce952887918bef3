/**
 * Writes what was measured to bench/results: JSON, Markdown, charts.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {arch, cpus, platform} from 'node:os';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import type {Cells} from '../cells.js';
import type {Peer} from '../peers/peers.js';
import {chartSvg} from './chart.js';
import {summarize, type Summary} from './summaries.js';
import {markdownOf} from './tables.js';
import {inBytes, inCount, inTime} from './units.js';

const FOLDER = fileURLToPath(new URL('../results/', import.meta.url));

/** The two forms that `faq-search build` chooses from: what it chooses is in the charts. */
const TABLED_ONLY: readonly string[] = ['ours-whole', 'ours-split'];

interface Figure {
  readonly name: string;
  readonly title: string;
  readonly value: (summary: Summary) => number | undefined;
  readonly format: (value: number) => string;
}

const FIGURES: readonly Figure[] = [
  {
    name: 'bytes',
    title: 'Bytes to the first result, by entries',
    value: ({bytes}) => bytes,
    format: inBytes,
  },
  {
    name: 'slow-line',
    title: 'Time to the first result on a slow line, by entries',
    value: ({slowMs}) => slowMs,
    format: inTime,
  },
  {
    name: 'keystrokes',
    title: 'Time of a keystroke (p95), by entries',
    value: ({keystrokes}) => keystrokes?.p95,
    format: inTime,
  },
  {
    name: 'memory',
    title: 'Memory after a garbage collection, by entries',
    value: ({memoryBytes}) => memoryBytes,
    format: inBytes,
  },
];

export async function writeReport(cells: Cells, peers: readonly Peer[]): Promise<void> {
  mkdirSync(FOLDER, {recursive: true});
  const summaries = summarize(cells, peers, formerSummaries());
  const charts = FIGURES.map((figure) => [`${figure.name}.svg`, figure.title] as const);
  for (const figure of FIGURES)
    writeFileSync(`${FOLDER}${figure.name}.svg`, chartOf(figure, summaries));
  const results = {machine: machine(), cells: summaries};
  await writePretty('results.json', JSON.stringify(results));
  await writePretty('README.md', markdownOf(summaries, charts));
}

function formerSummaries(): readonly Summary[] {
  const file = `${FOLDER}results.json`;
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as {readonly cells: readonly Summary[]}).cells;
}

function chartOf({title, value, format: formatY}: Figure, summaries: readonly Summary[]): string {
  const charted = summaries.filter(({peer}) => !TABLED_ONLY.includes(peer));
  const labels = [...new Set(charted.map(({label}) => label))];
  const lines = labels.flatMap((label) => {
    const own = charted.filter((each) => each.label === label);
    const points = own.flatMap((each) => {
      const y = value(each);
      return y === undefined || y <= 0 ? [] : [[each.size, y] as const];
    });
    const isOurs = own.some(({peer}) => peer === 'ours');
    return points.length === 0 ? [] : [{label, points, isOurs}];
  });
  return chartSvg({title, lines, formatX: inCount, formatY});
}

function machine(): Readonly<Record<string, string>> {
  const [core] = cpus();
  return {
    system: `${platform()} ${arch()}`,
    processor: `${cpus().length} × ${core?.model ?? 'unknown'}`,
    node: process.version,
  };
}

async function writePretty(name: string, text: string): Promise<void> {
  const options = await resolveConfig(FOLDER);
  writeFileSync(`${FOLDER}${name}`, await format(text, {...options, filepath: `${FOLDER}${name}`}));
}
