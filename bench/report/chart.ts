/**
 * A chart of lines on logarithmic scales as SVG, for light and dark pages.
 */

export interface ChartLine {
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Whether it stands out among the others. */
  readonly isOurs: boolean;
}

export interface Chart {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
}

const WIDTH = 760;
const HEIGHT = 420;
const PLOT = {left: 76, right: 500, top: 44, bottom: 376};
const LABEL_HEIGHT = 17;

/** Told apart by brightness too, on white and on black. */
const COLOURS = ['#7a7f87', '#b3701c', '#8a63c9', '#2f8f6b', '#b8498a', '#5c8f1d', '#a3874c'];
const OUR_COLOUR = '#2f7fe0';

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #24292f; }
.title { font-size: 15px; font-weight: 600; }
.ours { font-weight: 700; }
.grid { stroke: #d0d7de; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .grid { stroke: #3d444d; } }
`;

export function chartSvg({title, lines, formatX, formatY}: Chart): string {
  const all = lines.flatMap(({points}) => points);
  const xs = [...new Set(all.map(([x]) => x))].sort((a, b) => a - b);
  const decades = decadesAround(all.map(([, y]) => y));
  const x = scale([xs[0] ?? 1, xs.at(-1) ?? 10], [PLOT.left, PLOT.right]);
  const y = scale([decades[0] ?? 1, decades.at(-1) ?? 10], [PLOT.bottom, PLOT.top]);
  const columns = xs.map(
    (at) => `<text x="${x(at)}" y="${PLOT.bottom + 20}" text-anchor="middle">${formatX(at)}</text>`,
  );
  const rows = decades.map(
    (at) =>
      `<path class="grid" d="M${PLOT.left} ${y(at)}H${PLOT.right}"/>` +
      `<text x="${PLOT.left - 8}" y="${y(at) + 4}" text-anchor="end">${formatY(at)}</text>`,
  );
  const placed = lines.map((line, i) => ({...line, colour: colourOf(line, i)}));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    `<style>${STYLE}</style>`,
    `<text class="title" x="${PLOT.left}" y="24">${escaped(title)}</text>`,
    ...rows,
    ...columns,
    ...placed.map((line) => drawnLine(line, x, y)),
    ...labels(placed, y),
    '</svg>\n',
  ].join('\n');
}

type Coloured = ChartLine & {readonly colour: string};

function colourOf({isOurs}: ChartLine, place: number): string {
  return isOurs ? OUR_COLOUR : (COLOURS[place % COLOURS.length] ?? '');
}

function drawnLine(
  {points, colour, isOurs}: Coloured,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const path = points.map(([atX, atY]) => `${x(atX)} ${y(atY)}`).join('L');
  const dots = points.map(([atX, atY]) => `<circle cx="${x(atX)}" cy="${y(atY)}" r="3"/>`);
  return (
    `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="${isOurs ? 3.5 : 1.5}"/>` +
    `<g fill="${colour}">${dots.join('')}</g>`
  );
}

/** Beside the ends of the lines, in their order, none over another. */
function labels(lines: readonly Coloured[], y: (value: number) => number): string[] {
  const ends = lines
    .map((line) => ({...line, at: y(line.points.at(-1)?.[1] ?? 1)}))
    .sort((a, b) => a.at - b.at);
  const lowest = HEIGHT - LABEL_HEIGHT * ends.length;
  let free = PLOT.top - LABEL_HEIGHT;
  return ends.map(({label, colour, isOurs, at}, i) => {
    free = Math.max(free + LABEL_HEIGHT, Math.min(at, lowest + i * LABEL_HEIGHT));
    return (
      `<circle cx="${PLOT.right + 14}" cy="${free}" r="4" fill="${colour}"/>` +
      `<text x="${PLOT.right + 24}" y="${free + 4}"${isOurs ? ' class="ours"' : ''}>${escaped(label)}</text>`
    );
  });
}

function decadesAround(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({length: Math.max(1, last - first) + 1}, (_, i) => 10 ** (first + i));
}

function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const width = Math.log(to / from) || 1;
  return (value) =>
    Math.round((start + ((end - start) * Math.log(value / from)) / width) * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
