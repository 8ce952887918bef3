/**
 * The results as Markdown: one table a size, one for how figures grow.
 */
import type {Keystrokes, Summary} from './summaries.js';
import {inBytes, inCount, inTime, NONE, times} from './units.js';

const HEADINGS = [
  ...['Search', 'bytes to first result', 'requests', 'first result', 'on a slow line'],
  ...['against the page alone', 'keystroke p50 / p95 / p99', 'p95 the first time'],
  ...['memory', 'an entry', 'build', 'its peak memory', 'rounds', 'measured'],
];

/** @param charts file names of pictures with what they show */
export function markdownOf(
  summaries: readonly Summary[],
  charts: readonly (readonly [file: string, title: string])[],
): string {
  const sizes = [...new Set(summaries.map(({size}) => size))];
  return [
    '# Results',
    '<!-- Written by `npm run bench`. What the columns mean, and what they don’t say: ../README.md -->',
    'See [how they were measured](../README.md) before you compare. `*`: some of the keystrokes took too long, and the figures are those of the others.',
    ...charts.map(([file, title]) => `![${title}](${file})`),
    ...sizes.flatMap((size) => sizeTable(summaries.filter((each) => each.size === size))),
    ...growthTable(summaries, sizes),
    loadLine(summaries),
  ].join('\n\n');
}

function sizeTable(summaries: readonly Summary[]): string[] {
  const size = summaries[0]?.size ?? 0;
  return [
    `## ${inCount(size)} entries`,
    tableOf(
      HEADINGS,
      summaries.map((each) => [
        each.label,
        inBytes(each.bytes),
        each.requests === undefined ? NONE : String(each.requests),
        inTime(each.fastMs),
        inTime(each.slowMs),
        times(each.slowRatio),
        keystrokeCell(each.keystrokes),
        inTime(each.firstKeystrokes?.p95),
        inBytes(each.memoryBytes),
        inBytes(each.memoryBytesAnEntry),
        inTime(each.buildMs),
        inBytes(each.buildPeakBytes),
        String(each.rounds),
        each.day,
      ]),
    ),
  ];
}

function keystrokeCell(keystrokes: Keystrokes | undefined): string {
  if (!keystrokes) return NONE;
  const {p50, p95, p99, timed, of} = keystrokes;
  return `${[p50, p95, p99].map(inTime).join(' / ')}${timed < of ? '*' : ''}`;
}

const GROWING = [
  ['bytes', (summary: Summary) => summary.bytes],
  ['slow line', (summary: Summary) => summary.slowMs],
  ['keystroke p95', (summary: Summary) => summary.keystrokes?.p95],
  ['memory', (summary: Summary) => summary.memoryBytes],
] as const;

/** What ten times the entries cost, for each two sizes that are there. */
function growthTable(summaries: readonly Summary[], sizes: readonly number[]): string[] {
  const steps = sizes.filter((size) => sizes.includes(size * 10));
  if (steps.length === 0) return [];
  const rows = [...new Set(summaries.map(({label}) => label))].map((label) => {
    const at = (size: number): Summary | undefined =>
      summaries.find((each) => each.label === label && each.size === size);
    return [
      label,
      ...steps.flatMap((size) =>
        GROWING.map(([, value]) => growth(at(size), at(size * 10), value)),
      ),
    ];
  });
  const headings = steps.flatMap((size) =>
    GROWING.map(([name]) => `${name}, ${inCount(size)} → ${inCount(size * 10)}`),
  );
  return ['## Ten times the entries', tableOf(['Search', ...headings], rows)];
}

function growth(
  small: Summary | undefined,
  large: Summary | undefined,
  value: (summary: Summary) => number | undefined,
): string {
  const [from, to] = [small && value(small), large && value(large)];
  return times(!from || to === undefined ? undefined : to / from);
}

function loadLine(summaries: readonly Summary[]): string {
  const loads = summaries.flatMap(({load}) => load);
  const [least, most] = [Math.min(...loads), Math.max(...loads)].map((load) => load.toFixed(1));
  return `While this was measured, the machine’s load average was between ${least ?? ''} and ${most ?? ''}.\n`;
}

function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = headings.map((_, i) => (i === 0 ? '---' : '--:'));
  return [headings, rule, ...rows].map(line).join('\n');
}
