/**
 * `npm run docs`: writes docs/reference.md from the code, and the figures into docs/comparison.md.
 *
 * With `--check` it writes nothing, and fails where they are not up to date.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {commandLineReference} from './command-line.mjs';
import {elementReference} from './element.mjs';
import {modulesReference} from './modules.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const REFERENCE = 'docs/reference.md';
const COMPARISON = 'docs/comparison.md';
const FIGURES = 'bench/results/README.md';
const BLOCK = /(<!-- begin bench -->\n)[^]*(<!-- end bench -->)/;

const pages = new Map([[REFERENCE, await pretty(reference())]]);
if (existsSync(FIGURES)) pages.set(COMPARISON, await pretty(comparison()));

for (const [path, text] of pages) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what the code says now. “npm run docs” writes it anew.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`${path} is written.`);
  }
}

function reference() {
  return [
    '# Reference',
    '<!-- Written by `npm run docs` from the code: change it there. -->',
    'Everything that can be set or called. [The element](element.md) and [Writing a FAQ](authoring.md) say how it works together.',
    ...commandLineReference(),
    ...elementReference(),
    ...modulesReference(),
  ].join('\n\n');
}

/** Pictures and links lead from another folder here, and headings stand a level lower. */
function comparison() {
  const figures = readFileSync(FIGURES, 'utf8')
    .replace(/^# .*\n/, '')
    .replace(/^<!-- .* -->$/m, '')
    .replace(/^#/gm, '##')
    .replace(/\]\((?!https?:|#)([^)]+)\)/g, (_, path) => `](${fromDocs(path)})`);
  return readFileSync(COMPARISON, 'utf8').replace(
    BLOCK,
    (_, begin, end) => `${begin}\n${figures.trim()}\n\n${end}`,
  );
}

function fromDocs(path) {
  return path.startsWith('../') ? `../bench/${path.slice(3)}` : `../bench/results/${path}`;
}

async function pretty(text) {
  return format(text, {...(await resolveConfig('README.md')), parser: 'markdown'});
}
