/**
 * Which address of the workshop's server gives what.
 */
import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import type {ParseOptions} from '../compiler/draft-entry.js';
import {explainAnswers, namedEntries} from './answers.js';
import {findImage} from './images.js';
import {PREVIEW_STYLES, previewPage, WAITING_PAGE, workshopPage} from './pages.js';
import {propose, write, type Target} from './proposals.js';
import type {Wish} from './protocol.js';
import type {OpenWorkshop, Workshop} from './workshop.js';

/** What the workshop shows, and how it is made. */
export interface Site {
  readonly workshop: Workshop;
  /** Absolute; paths of sources are relative to it. */
  readonly folder: string;
  readonly options: ParseOptions;
  /** The hosts that images in answers may come from. */
  readonly imageHosts: readonly string[];
  /** The script that shows the FAQ in any language of the interface. */
  readonly scriptOf: (faq: OpenWorkshop) => Promise<string>;
  /** What a build gives, with the page for readers without scripts; texts by file name. */
  readonly filesOf: (faq: OpenWorkshop) => Promise<ReadonlyMap<string, string>>;
  readonly word: string;
  /** Absolute; those of the sources that are folders. */
  readonly sourceFolders: readonly string[];
  /** Called with each request. */
  readonly begin: () => void;
}

export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** In place of that of all answers. */
  readonly policy?: string;
  /** 200 if absent. */
  readonly status?: number;
  /** Whether it is sent as over a slow line. */
  readonly isSlow?: boolean;
}

const HTML = 'text/html; charset=utf-8';
const JAVASCRIPT = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** The page's own script and styles lie beside the element. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['/workshop.js', JAVASCRIPT],
  ['/workshop.css', CSS],
]);

/** @returns undefined for an address that nothing is at */
export async function answerGet(url: URL, site: Site): Promise<Answer | undefined> {
  const {workshop, folder} = site;
  const {pathname} = url;
  const part = PARTS.get(pathname);
  if (part !== undefined) return {type: part, body: await ownFile(pathname.slice(1))};
  if (pathname === '/') return {type: HTML, body: workshopPage(site.word)};
  if (pathname === '/preview.css') return {type: CSS, body: PREVIEW_STYLES};
  if (pathname === '/state') return json(workshop.state);
  if (pathname === '/faqs') return json({name: workshop.name, links: workshop.links});
  const {faq} = workshop;
  if (faq === undefined) return isPage(pathname) ? {type: HTML, body: WAITING_PAGE} : undefined;
  const {index, entries} = faq;
  const asked = workshop.faqIn(url.searchParams.get('language') ?? '') ?? faq;
  if (pathname === '/preview/') return {type: HTML, body: pageOf(faq, '/preview/')};
  if (pathname === '/preview/faq-search.js')
    return {type: JAVASCRIPT, body: await site.scriptOf(faq)};
  if (pathname === '/index.json') return json({index, imageHosts: site.imageHosts});
  const translation = /^\/preview\/faq-index\.(.+)\.json$/.exec(pathname)?.[1];
  if (translation !== undefined) return json(workshop.faqIn(translation)?.index);
  if (pathname === '/entries') return json(namedEntries(asked, folder));
  if (pathname === '/explain')
    return json(await explainAnswers(url.searchParams.get('query') ?? '', asked, folder));
  const built = entries.length === 0 ? undefined : await builtFile(pathname, faq, site);
  return built ?? imageBeside(pathname, faq, site);
}

/** What an answer shows lies beside its source; the page it is tried on is below `/preview/` and its like. */
async function imageBeside(
  pathname: string,
  {entries}: OpenWorkshop,
  {folder, sourceFolders}: Site,
): Promise<Answer | undefined> {
  const own = entries.map(({source}) => dirname(resolve(folder, source.path)));
  const image = await findImage(
    pathname.replace(/^\/(?:preview|slow|plain)\//, '/'),
    new Set([...own, ...sourceFolders]),
  );
  return image && {...image, policy: IMAGE_POLICY, isSlow: pathname.startsWith('/slow/')};
}

/** An SVG that somebody opens by itself is a page, which runs nothing. */
const IMAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

function isPage(pathname: string): boolean {
  return ['/preview/', '/slow/', '/plain/faq.html'].includes(pathname);
}

function pageOf({index}: OpenWorkshop, folder: string): string {
  return previewPage(index.tag ?? index.language, folder);
}

/** The files of a build: over a slow line, and without scripts. */
async function builtFile(
  pathname: string,
  faq: OpenWorkshop,
  {filesOf}: Site,
): Promise<Answer | undefined> {
  if (pathname === '/slow/') return {type: HTML, body: pageOf(faq, '/slow/'), isSlow: true};
  const [, folder, name] = /^\/(slow|plain)\/(.+)$/.exec(pathname) ?? [];
  const body = name === undefined ? undefined : (await filesOf(faq)).get(name);
  if (name === undefined || body === undefined) return undefined;
  return {type: typeOf(name), body, isSlow: folder === 'slow'};
}

function typeOf(name: string): string {
  if (name.endsWith('.html')) return HTML;
  if (name.endsWith('.css')) return CSS;
  return /\.m?js$/.test(name) ? JAVASCRIPT : JSON_TYPE;
}

async function ownFile(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.resolve('faq-search/standalone')), 'utf8');
}

/** @returns undefined for an address that takes nothing */
export async function answerPost(
  pathname: string,
  body: unknown,
  {workshop, folder, options}: Site,
): Promise<Answer | undefined> {
  if (pathname !== '/proposal' && pathname !== '/write') return undefined;
  const wish = wishIn(body);
  const faq = wish && workshop.faqIn(wish.language);
  if (wish === undefined || faq === undefined)
    return {...json({message: 'No such wish.'}), status: 400};
  const target: Target = {folder, entries: faq.allEntries, options};
  const result =
    pathname === '/proposal' ? await propose(wish, target) : await write(wish, wish.before, target);
  return {...json(result), ...('message' in result && {status: 409})};
}

/** As long as a reader's query may be. */
const LONGEST_TEXT = 2000;

function wishIn(body: unknown): (Wish & {readonly before: string}) | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const {id, kind, text, before = '', language = ''} = body as Record<string, unknown>;
  if (typeof id !== 'string' || typeof text !== 'string' || typeof before !== 'string')
    return undefined;
  if (typeof language !== 'string') return undefined;
  if ((kind !== 'aliases' && kind !== 'expects') || text.length > LONGEST_TEXT) return undefined;
  return {id, kind, text, before, language};
}

function json(value: unknown): Answer {
  return {type: JSON_TYPE, body: JSON.stringify(value)};
}
