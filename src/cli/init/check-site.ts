/**
 * Says whether a site's output will have the script that was built (`faq-search init --check`).
 */
import {stat} from 'node:fs/promises';
import {posix, resolve} from 'node:path';
import {oneLine} from '../../compiler/one-line.js';
import type {Diagnostic} from '../../files/index.js';
import {chosenFaqs} from '../chosen-faqs.js';
import type {Report, Task} from '../command.js';
import {CONFIG_FILE, readConfig} from '../read-config.js';
import {inSite, isBelow, recognizeSite, type Site} from './recognize-site.js';

/** What `init --check --json` prints. */
export interface SiteCheck {
  /** The kind of site, as `--site` takes it. */
  readonly site: string;
  readonly out: string;
  /** What the site publishes as it is. */
  readonly published: string;
  /** The address of the script below the site's own; absent where it won't be there. */
  readonly script?: string;
}

const SCRIPT = 'faq-search.js';

export async function checkSite({cwd, options, given}: Task): Promise<Report> {
  const faqs = chosenFaqs(await readConfig(cwd), given, {faqs: 'each'});
  const site = await recognizeSite(cwd, options.site);
  const reports: Report[] = [];
  for (const {options: own} of faqs)
    reports.push(await checkScript(site, posix.normalize(own.out.replaceAll('\\', '/')), cwd));
  const [first] = reports;
  if (first !== undefined && reports.length === 1) return first;
  return {
    diagnostics: reports.flatMap(({diagnostics}) => diagnostics),
    result: {faqs: reports.map(({result}) => result)},
    text: reports.map(({text}) => text).join(''),
  };
}

/** @param out the folder of the script, below that of the configuration */
async function checkScript(site: Site, out: string, cwd: string): Promise<Report> {
  const problem =
    misplaced(site, out) ??
    (await missing(posix.join(out, SCRIPT), cwd)) ??
    unpublished(site) ??
    (await outdated(site, out, cwd));
  const script = addressOf(site, out);
  const result: SiteCheck = {
    ...{site: site.kind.name, out, published: site.published},
    ...(problem === undefined && {script}),
  };
  if (problem === undefined) {
    const told = `${site.kind.title} publishes ${posix.join(out, SCRIPT)} as “/${script}”.`;
    return {diagnostics: [], result, text: `${oneLine(told)}\n`};
  }
  const place = {path: CONFIG_FILE, line: 1, column: 1};
  return {diagnostics: [{...place, severity: 'error', ...problem}], result, text: ''};
}

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

function misplaced({kind, published, out: usual}: Site, out: string): Problem | undefined {
  const isLeftOut = kind.leftOut?.test(posix.relative(published, out)) === true;
  if (isBelow(out, published) && !isLeftOut) return undefined;
  return {
    code: 'not-published',
    message: `${kind.title} publishes what is in “${published}” as it is, but the scripts are written to “${out}”, so the site won't have them.`,
    hint: `Set “out” to “${usual}”, and build again; or give the kind of site with “--site”.`,
  };
}

async function missing(path: string, cwd: string): Promise<Problem | undefined> {
  if (await isThere(path, cwd)) return undefined;
  return {
    code: 'not-built',
    message: `There is no “${path}” yet.`,
    hint: 'Run “npx faq-search build”.',
  };
}

/** What a site has to say about the folder in a configuration that says nothing. */
function unpublished({kind, config, published}: Site): Problem | undefined {
  if (kind.publishes === undefined || kind.publishes.test(config)) return undefined;
  return {
    code: 'folder-not-published',
    message: `The configuration of ${kind.title} does not say that “${published}” is published.`,
    hint: kind.note ?? `Name the folder in the configuration of ${kind.title}.`,
  };
}

/** A site that was built before the script is, or from elsewhere. */
async function outdated(
  site: Pick<Site, 'kind' | 'home' | 'published'>,
  out: string,
  cwd: string,
): Promise<Problem | undefined> {
  const {kind, published} = site;
  if (kind.output === undefined) return undefined;
  const output = inSite(site, kind.output);
  const address = addressOf(site, out);
  const copies = [address, posix.join(posix.basename(published), address)];
  if (!(await isThere(output, cwd))) return undefined;
  for (const copy of copies) if (await isThere(posix.join(output, copy), cwd)) return undefined;
  return {
    code: 'not-in-site',
    message: `The site in “${output}” does not have the script.`,
    hint: 'Build the site again, after “npx faq-search build”.',
  };
}

/** Of the script, below the site's own. */
function addressOf({kind, published}: Pick<Site, 'kind' | 'published'>, out: string): string {
  return posix.join(kind.address ?? '', posix.relative(published, out), SCRIPT);
}

async function isThere(path: string, cwd: string): Promise<boolean> {
  return stat(resolve(cwd, path)).then(
    () => true,
    () => false,
  );
}
