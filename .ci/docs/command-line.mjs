/**
 * The reference of the command line, from the tables that the command itself is made of.
 */
import {tsImport} from 'tsx/esm/api';
import {code, table} from './table.mjs';

const load = (path) => tsImport(`../../src/cli/${path}`, import.meta.url);
const {COMMANDS} = await load('commands/index.ts');
const {OPTIONS, OPTION_NAMES} = await load('options.ts');
const {COMMON_OPTIONS} = await load('option-lists.ts');
const {DEFAULTS} = await load('option-defaults.ts');
const {EXIT} = await load('failure.ts');

const EXIT_MEANINGS = {
  done: 'done; there may be warnings',
  content: 'the FAQ has errors, or a query under `expects` misses',
  usage: "the command or its configuration can't be understood",
  io: "a file or a server can't be read or written",
  mistake: 'a bug in faq-search',
  interrupted: 'stopped by Ctrl-C; nothing was changed',
  terminated: 'asked to end by the system; nothing was changed',
};

const FILES = `Each file is replaced in one moment: whoever opens it finds the old one or the new one, whole, also when a build is killed, and the next build clears up what that left (\`.faq-search-build-…\` in the folder). Pieces are there before the files that name them, and stay for one build more. A second build of the same FAQ writes nothing; of two builds to one folder at a time, each file is one of theirs. A replaced file keeps its permissions and, where that is allowed, its owner.

A build never writes over a source, nor, without \`--force\`, over a file that no build made, which it knows by a mark in the file. Files of a version before that mark need \`--force\` once.

A FAQ of more than some 400 entries is compiled faster the next time: only files that changed are read anew. What is remembered lies in \`node_modules/.cache/faq-search\`, where the folder that the command runs in has a \`node_modules\`, and may be deleted at any time.`;

/** Why a test of the docs can't run the examples of some commands. */
const NOT_RUN = {
  dev: 'it goes on until Ctrl-C',
  gaps: 'it needs a log of your readers',
  diff: 'it needs a repository',
  push: 'it needs a server',
  status: 'it needs a server',
  serve: 'it needs a server',
};

export function commandLineReference() {
  return [
    '## Commands',
    'Each takes files, folders and globs of the FAQ after its other arguments; without any, those under `sources` in the configuration. Mistakes are told as `path:line:column`, with what to do about them; a build with errors leaves the old files as they were. The same FAQ always gives the same bytes.',
    FILES,
    ...COMMANDS.flatMap(commandSection),
    '## Options',
    'On the command line, or by their keys in `faq.config.json` or under `faq-search` in `package.json`. The command line goes first.',
    table(['Option', 'Key', 'Default', 'Commands', 'Meaning', 'Has to be'], OPTION_NAMES.map(row)),
    '```json\n{"sources": ["faq-data"], "out": "public", "baseUrl": "https://example.org/docs/"}\n```',
    '## Exit codes',
    table(['Exit code', 'Meaning'], Object.entries(EXIT).map(exitRow)),
  ];
}

function commandSection({name, summary, operand, options, examples}) {
  const flags = [...options, ...COMMON_OPTIONS].map((option) => code(flagOf(option)));
  return [
    `### ${name}`,
    `${summary}.${operand === undefined ? '' : ` \`<${operand.name}>\`: ${operand.summary}.`}`,
    `Options: ${flags.join(', ')}.`,
    ...(name in NOT_RUN ? [`<!-- not run: ${NOT_RUN[name]} -->`] : []),
    `\`\`\`sh\n${examples.map((example) => `npx ${example}\n`).join('')}\`\`\``,
  ];
}

function row(name) {
  const {flag, short, configurable, summary, expected, placeholder} = OPTIONS[name];
  const flags = [flag && `--${flag}`, short && `-${short}`].filter(Boolean).map(code);
  // What the help says in brackets has a column of its own here.
  const [, meaning = summary, told] = /^(.*?)(?: \(default: (.*)\))?$/.exec(summary) ?? [];
  return [
    flags.join(', '),
    configurable ? code(name) : '',
    told ?? (DEFAULTS[name] === false ? 'off' : ''),
    takersOf(name),
    meaning,
    placeholder === undefined && flag !== undefined ? '' : expected,
  ];
}

function takersOf(name) {
  if (OPTIONS[name].flag === undefined || ['version', ...COMMON_OPTIONS].includes(name))
    return 'all';
  const takers = COMMANDS.filter(({options}) => options.includes(name));
  return takers.length === COMMANDS.length
    ? 'all'
    : takers.map((taker) => code(taker.name)).join(', ');
}

function flagOf(name) {
  return `--${OPTIONS[name].flag}`;
}

function exitRow([name, number]) {
  const meaning = EXIT_MEANINGS[name];
  if (meaning === undefined) throw new Error(`Give the exit code “${name}” a meaning here.`);
  return [code(String(number)), meaning];
}
