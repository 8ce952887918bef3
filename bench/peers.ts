/**
 * The searches that are compared, and how each is built and shown on a page.
 */
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

/** How to get to an element: selectors that each lead into the shadow root of what they find. */
export type Path = readonly string[];

export interface Peer {
  readonly name: string;
  readonly label: string;
  /** What has to be done before the build, and costs nothing here. */
  readonly prepare?: (places: Places) => Command;
  /** What its author runs after each change of the FAQ. */
  readonly build: (places: Places) => Command;
  /** What that writes, and the page has no use for. */
  readonly unused?: readonly string[];
  /** What the page's body has. */
  readonly body: string;
  /** What its head has beside the style sheet of the page. */
  readonly head?: string;
  /** A module that is bundled for the page. */
  readonly module?: string;
  readonly field: Path;
  /** What shows that there are results. */
  readonly hit: Path;
  /** What in the page answers a keystroke: `await (…)(text)`; none where only the whole can be seen. */
  readonly search?: string;
}

const path = (address: string): string => fileURLToPath(new URL(address, import.meta.url));
const node = (script: string, ...args: string[]): Command => [
  process.execPath,
  path(script),
  ...args,
];

/** @param split for the option of `faq-search build` */
function ours(name: string, label: string, split: string): Peer {
  return {
    ...{name, label},
    unused: ['faq-search.mjs', 'faq-index.json'],
    build: ({sources, site}) =>
      node('../dist/cli.js', 'build', sources, '--out', site, '--split', split),
    head: '<script src="faq-search.js" defer></script>',
    body: '<main><h1>Help</h1><faq-search max-results="5"></faq-search></main>',
    field: ['faq-search', 'input'],
    hit: ['faq-search', '[part~="snippet"]'],
    search: "(text) => document.querySelector('faq-search').search(text)",
  };
}

/** For what comes without an interface: a field and a list. */
const PLAIN_PAGE = {
  body: '<main><h1>Help</h1><input class="search" type="search" aria-label="Search"><ol></ol></main>',
  field: ['input'],
  hit: ['ol li'],
  search: '(text) => window.bench.search(text)',
} as const;

const PAGEFIND: Pick<Peer, 'prepare' | 'build'> = {
  prepare: ({entries, site}) => node('peers/pagefind/write-pages.mjs', entries, site),
  build: ({site}) => node('node_modules/pagefind/lib/runner/bin.cjs', '--silent', '--site', site),
};

export const PEERS: readonly Peer[] = [
  {
    ...PLAIN_PAGE,
    ...{name: 'bare', label: 'The page alone', module: 'bare/page.js'},
    build: () => [process.execPath, '--eval', ''],
  },
  ours('ours', 'faq-search', 'auto'),
  ours('ours-whole', 'faq-search, in one script', 'never'),
  ours('ours-split', 'faq-search, in pieces', 'always'),
  {
    ...PLAIN_PAGE,
    ...{name: 'minisearch', label: 'MiniSearch (loadJSON)', module: 'minisearch/page.js'},
    build: ({entries, site}) => node('peers/minisearch/build.mjs', entries, site),
  },
  {
    ...PLAIN_PAGE,
    ...PAGEFIND,
    ...{name: 'pagefind', label: 'Pagefind (its API)', module: 'pagefind/page.js'},
  },
  {
    ...PAGEFIND,
    ...{name: 'pagefind-component', label: 'Pagefind Component UI'},
    head:
      '<link rel="stylesheet" href="pagefind/pagefind-component-ui.css">' +
      '<script type="module" src="pagefind/pagefind-component-ui.js"></script>',
    body:
      '<main><h1>Help</h1><pagefind-input></pagefind-input><pagefind-summary></pagefind-summary>' +
      '<pagefind-results></pagefind-results></main>',
    field: ['pagefind-input input'],
    hit: ['.pf-result-link'],
  },
];
