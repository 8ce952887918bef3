/**
 * The searches that are compared, and how each is built and shown on a page.
 */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** Where a corpus and a site are. */
export interface Places {
  /** All entries as JSON: a list of `{id, question, answer}`. */
  readonly entries: string;
  /** The same as Markdown, in a folder. */
  readonly sources: string;
  /** The folder of the site. */
  readonly site: string;
}

/** What is built of a corpus; several pages may show the same. */
export interface Site {
  readonly name: string;
  /** What has to be done before, and costs nothing here. */
  readonly prepare?: (places: Places) => Command;
  /** What its author runs after each change of the FAQ. */
  readonly build: (places: Places) => Command;
  /** What that writes, and the page has no use for. */
  readonly unused?: readonly string[];
}

/** How to get to an element: selectors that each lead into the shadow root of what they find. */
export type Path = readonly string[];

export interface Peer {
  readonly name: string;
  readonly label: string;
  readonly site: Site;
  /** What stands in the page's body. */
  readonly body: string;
  /** What stands in its head beside the style sheet of the page. */
  readonly head?: string;
  /** Attributes of `<html>`. */
  readonly attributes?: string;
  /** A module that is bundled for the page. */
  readonly module?: string;
  readonly field: Path;
  /** What shows that there are results. */
  readonly hit: Path;
  /** What in the page answers a keystroke: `await (…)(text)`; none where only the whole can be seen. */
  readonly search?: string;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PROJECT = join(HERE, '../..');
const node = (script: string, ...args: string[]): Command => [
  process.execPath,
  join(HERE, script),
  ...args,
];

const PLAIN_PAGE = {
  body: '<main><h1>Help</h1><input class="search" type="search" aria-label="Search"><ol></ol></main>',
  field: ['input'],
  hit: ['ol li'],
  search: '(text) => window.bench.search(text)',
} as const;

function scripted(name: string, label: string, script: string): Peer {
  return {
    ...PLAIN_PAGE,
    ...{name, label, module: `${name}/page.js`},
    site: {name, build: ({entries, site}) => node(script, entries, site)},
  };
}

const PAGEFIND: Site = {
  name: 'pagefind',
  prepare: ({entries, site}) => node('pagefind/write-pages.mjs', entries, site),
  build: ({site}) => [
    process.execPath,
    join(HERE, '../node_modules/pagefind/lib/runner/bin.cjs'),
    ...['--silent', '--site', site],
  ],
};

function pagefindApi(name: string, label: string, attributes: string): Peer {
  return {...PLAIN_PAGE, name, label, attributes, site: PAGEFIND, module: 'pagefind/page.js'};
}

const PAGEFIND_COMPONENT: Peer = {
  name: 'pagefind-component',
  label: 'Pagefind Component UI',
  site: PAGEFIND,
  head:
    '<link rel="stylesheet" href="pagefind/pagefind-component-ui.css">' +
    '<script type="module" src="pagefind/pagefind-component-ui.js"></script>',
  body:
    '<main><h1>Help</h1><pagefind-input></pagefind-input><pagefind-summary></pagefind-summary>' +
    '<pagefind-results></pagefind-results></main>',
  field: ['pagefind-input input'],
  hit: ['.pf-result-link'],
};

const PAGEFIND_DEFAULT: Peer = {
  name: 'pagefind-default',
  label: 'Pagefind Default UI',
  site: PAGEFIND,
  head:
    '<link rel="stylesheet" href="pagefind/pagefind-ui.css">' +
    '<script src="pagefind/pagefind-ui.js" defer></script>',
  body: '<main><h1>Help</h1><div id="search"></div></main>',
  module: 'pagefind/default-ui.js',
  field: ['#search input'],
  hit: ['.pagefind-ui__result-link'],
};

/** @param split for the option of `faq-search build`; none for a version that has no such option */
function ours(name: string, label: string, split?: string): Peer {
  return {
    ...{name, label},
    site: {
      name,
      unused: ['faq-search.mjs', 'faq-index.json'],
      build: ({sources, site}) => [
        process.execPath,
        ...[join(PROJECT, 'dist/cli.js'), 'build', sources, '--out', site],
        ...(split === undefined ? [] : ['--split', split]),
      ],
    },
    head: '<script src="faq-search.js" defer></script>',
    body: '<main><h1>Help</h1><faq-search max-results="5"></faq-search></main>',
    field: ['faq-search', 'input'],
    hit: ['faq-search', '[part~="snippet"]'],
    search: "(text) => document.querySelector('faq-search').search(text)",
  };
}

/** @param canSplit whether `faq-search build` writes an index in pieces, too */
export function peersOf(canSplit: boolean): readonly Peer[] {
  return [
    scripted('bare', 'The page alone', 'no-files.mjs'),
    ...(canSplit
      ? [
          ours('ours', 'faq-search', 'auto'),
          ours('ours-whole', 'faq-search, in one script', 'never'),
          ours('ours-split', 'faq-search, in pieces', 'always'),
        ]
      : [ours('ours', 'faq-search')]),
    scripted('minisearch', 'MiniSearch (loadJSON)', 'minisearch/build.mjs'),
    scripted('minisearch-text', 'MiniSearch (indexed in the browser)', 'copy-entries.mjs'),
    pagefindApi('pagefind', 'Pagefind (its API)', ''),
    pagefindApi('pagefind-alone', 'Pagefind (its API, no worker)', ' data-worker="off"'),
    PAGEFIND_COMPONENT,
    PAGEFIND_DEFAULT,
    scripted('flexsearch', 'FlexSearch (export, import)', 'flexsearch/build.mjs'),
    scripted('lunr', 'lunr (prebuilt)', 'lunr/build.mjs'),
    scripted('fuse', 'Fuse.js', 'copy-entries.mjs'),
    scripted('orama', 'Orama (save, load)', 'orama/build.mjs'),
  ];
}
