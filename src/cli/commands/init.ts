/**
 * `faq-search init`: sets a site up, with a configuration, a first FAQ and what to paste.
 */
import {readFile} from 'node:fs/promises';
import {posix, resolve} from 'node:path';
import {oneLine} from '../../compiler/one-line.js';
import type {Report, Task} from '../command.js';
import {UsageFailure} from '../failure.js';
import {askChoices, type Choices} from '../init/choices.js';
import {checkSite} from '../init/check-site.js';

import {FIRST_FAQ, FIRST_QUESTIONS} from '../init/first-faq.js';
import {newFaqFile} from '../init/new-faq.js';
import {inSite, recognizeSite, type Site} from '../init/recognize-site.js';
import {OTHER_SHORTCUT, STYLE, type Paste, type SiteKind} from '../init/site-kind.js';
import {SITE_NAMES} from '../init/site-kinds.js';
import {tryPageFor, type TryPage} from '../init/try-page.js';
import {writeNewFiles} from '../init/write-new-files.js';
import {CONFIG_FILE, hasPackageOptions, PACKAGE_FILE} from '../read-config.js';
import type {Colors} from '../terminal.js';

/** What `init --json` prints. */
export interface InitResult {
  /** The kind of site, as `--site` takes it. */
  readonly site: string;
  readonly sources: readonly string[];
  /** What may be the FAQ as well; absent where nothing else is. */
  readonly others?: readonly string[];
  readonly out: string;
  readonly files: readonly InitFile[];
  /** The line for the script, then the one for the element. */
  readonly paste: readonly Paste[];
  /** What keeps a place for the search until its script is there. */
  readonly style: Paste;
  readonly note?: string;
  /** Whether something builds the site that `init` does not know; absent where not. */
  readonly unknown?: true;
  /** A page to try the FAQ on; absent where a generator makes the pages. */
  readonly page?: Pick<TryPage, 'command' | 'path'>;
  /** The command to go on with. */
  readonly next: string;
}

export interface InitFile {
  readonly path: string;
  readonly state: 'written' | 'replaced' | 'kept';
}

const UNKNOWN = [
  'Unknown site generator, so these files are for plain pages.',
  'Give the folder that it publishes unchanged (“public”, “static”, “assets”) with “--out”, or the kind of site with “--site”:',
  `  ${SITE_NAMES.join(', ')}.`,
].join('\n');

const NEXT = 'npx faq-search build';
const CHECK = 'npx faq-search init --check';
const TRY = 'npx faq-search dev';

export async function runInit(task: Task): Promise<Report> {
  const {cwd, options} = task;
  if (options.check) return checkSite(task);
  await refuseConfigInPackage(cwd);
  const site = await recognizeSite(cwd, options.site);
  const choices = await askChoices(site, task);
  const faqFile = await newFaqFile(choices.sources, cwd);
  const page = await tryPageFor(site, choices, cwd);
  const config = configText(choices, page);
  const before = await readFile(resolve(cwd, CONFIG_FILE), 'utf8').catch(() => undefined); // not there
  if (before !== undefined && before !== config && !options.force) {
    throw new UsageFailure(
      `${CONFIG_FILE} is already there, with other options. Nothing was changed.`,
      'Give “--force” to replace it, or go on with “faq-search build”.',
    );
  }
  const written = await writeNewFiles(
    new Map([
      ...(faqFile === undefined ? [] : [[faqFile, FIRST_FAQ] as const]),
      [CONFIG_FILE, config],
    ]),
    task,
  );
  const result: InitResult = {
    site: site.kind.name,
    ...{sources: choices.sources, out: choices.out},
    ...(choices.others.length > 0 && {others: choices.others}),
    files: [
      ...sourceFiles(choices.sources, faqFile),
      {path: CONFIG_FILE, state: stateOf(before, written.has(CONFIG_FILE))},
    ],
    paste: [withScript(site, choices.out), withShortcut(site.kind)],
    style: STYLE,
    ...(site.isUnknown === true && {unknown: true as const}),
    ...(site.kind.note !== undefined && {note: site.kind.note}),
    ...(page && {page: {command: page.command, path: page.path}}),
    next: NEXT,
  };
  return {diagnostics: [], result, text: textOf(result, site, task.colors)};
}

/** Options in both places would stop every other command. */
async function refuseConfigInPackage(folder: string): Promise<void> {
  if (!(await hasPackageOptions(folder))) return;
  throw new UsageFailure(
    `${PACKAGE_FILE} has options under “faq-search” already. Nothing was changed.`,
    `Go on with “${NEXT}”, or take them out of ${PACKAGE_FILE} first.`,
  );
}

/** Where there is no page yet, the build makes one. */
function configText({sources, out, language}: Choices, page: TryPage | undefined): string {
  const options = {
    ...{sources, out},
    ...(language === 'en' ? {} : {language}),
    ...(page?.isConfigured === true && {html: 'page'}),
  };
  return `${JSON.stringify(options, null, 2)}\n`;
}

/** @param made the one that was not there */
function sourceFiles(sources: readonly string[], made: string | undefined): InitFile[] {
  if (made !== undefined) return [{path: made, state: 'written'}];
  return sources.map((path) => ({path, state: 'kept'}));
}

function stateOf(before: string | undefined, changed: boolean): InitFile['state'] {
  if (!changed) return 'kept';
  return before === undefined ? 'written' : 'replaced';
}

/** The address of the script depends on where it is, below what the site publishes. */
function withScript(site: Site, out: string): Paste {
  const {place, line} = site.kind.script;
  const base = site.kind.base?.exec(site.config)?.[1] ?? '';
  const below = posix.relative(site.published, out.replaceAll('\\', '/'));
  const folder = below.startsWith('..') ? '' : below;
  const script = posix.join(folder, 'faq-search.js');
  const atTop = posix.join('/', base.replace(/^\w+:\/\/[^/]+/, ''), script);
  return {
    place,
    line: line.replace(/\/\{script\}|\{script\}/, (to) => (to.startsWith('/') ? atTop : script)),
  };
}

/** The usual keys stay those of the site's own search. */
function withShortcut({element, searchKeys}: SiteKind): Paste {
  if (searchKeys === undefined) return element;
  const line = element.line.replace('<faq-search', `<faq-search shortcut="${OTHER_SHORTCUT}"`);
  return {...element, line};
}

function textOf(result: InitResult, site: Site, {bold, dim}: Colors): string {
  const {files, paste, style, note, others = []} = result;
  const {title, searchKeys} = site.kind;
  const width = Math.max(...files.map(({path}) => path.length));
  const known = site.sign === undefined ? '' : dim(`, by ${oneLine(inSite(site, site.sign))}`);
  return [
    result.unknown ? UNKNOWN : `${bold(title)}${known}`,
    '',
    ...files.map(
      ({path, state}) => `  ${oneLine(path).padEnd(width)}  ${state}${hintOf(path, state)}`,
    ),
    ...(others.length > 0
      ? [`  ${others.map(oneLine).join(', ')} may be part of the FAQ, too: add it as a source.`]
      : []),
    '',
    ...paste.flatMap(({place, line}) => [`Paste into ${place}:`, `  ${bold(line)}`]),
    dim(`Optionally, add to ${style.place}:`),
    dim(`  ${style.line}`),
    ...(searchKeys === undefined
      ? []
      : [dim(`${title} has its own search at ${searchKeys}, so this one uses ${OTHER_SHORTCUT}.`)]),
    ...(note === undefined ? [] : [dim(note)]),
    '',
    'Then run:',
    ...commandLines(result, {bold, dim}),
    '',
  ].join('\n');
}

function commandLines({page}: InitResult, {bold, dim}: Pick<Colors, 'bold' | 'dim'>): string[] {
  const tried = page && `also writes ${oneLine(page.path)}: open it in a browser to try the search`;
  const commands: readonly (readonly [command: string, does?: string | undefined])[] = [
    [NEXT, page?.command === NEXT ? tried : undefined],
    ...(page && page.command !== NEXT ? [[page.command, tried] as const] : []),
    [CHECK, 'checks that the site will serve the script'],
    [TRY, 'previews the FAQ while you write it'],
  ];
  const width = Math.max(...commands.map(([command]) => command.length));
  return commands.map(([command, does]) =>
    does === undefined
      ? `  ${bold(command)}`
      : `  ${bold(command)}${dim(`${' '.repeat(width - command.length)}  (${does})`)}`,
  );
}

function hintOf(path: string, state: InitFile['state']): string {
  if (path === CONFIG_FILE || state !== 'written') return '';
  return `, with ${FIRST_QUESTIONS} starter questions`;
}
