/**
 * Every command there is, in the order of the help.
 *
 * What a command is made of loads when it runs: most of the time that a small FAQ takes is loading.
 */
import type {Command} from '../command.js';
import {COMPILE_OPTIONS} from '../option-lists.js';

export const COMMANDS: readonly Command[] = [
  {
    name: 'init',
    summary: 'Set up a site: a configuration, a starter FAQ, two lines to paste',
    setsUp: {sources: 'Where the FAQ is, or will be (default: faq.md, or the FAQ that is there)'},
    options: ['site', 'out', 'language', 'yes', 'force', 'check'],
    examples: [
      'faq-search init',
      'faq-search init --yes',
      'faq-search init docs/faq --site vitepress --out docs/public --language de',
    ],
    run: async (task) => (await import('./init.js')).runInit(task),
  },
  {
    name: 'dev',
    summary: 'Preview a FAQ while you write it, on a page that shows its errors',
    faqs: 'all',
    options: ['port', 'top', 'split', 'uiLanguages', 'withSrc', 'title', ...COMPILE_OPTIONS],
    examples: ['faq-search dev faq.md', 'faq-search dev faq-data --port 3000'],
    run: async (task) => (await import('./dev.js')).runDev(task),
  },
  {
    name: 'build',
    summary: 'Build the scripts and the index of a FAQ',
    faqs: 'each',
    options: [
      'out',
      'split',
      'engine',
      'onlineOnly',
      'uiLanguages',
      'withSrc',
      'ledger',
      'html',
      'inline',
      'report',
      'jsonLd',
      'llmsTxt',
      'title',
      'force',
      'watch',
      ...COMPILE_OPTIONS,
    ],
    examples: [
      'faq-search build faq-data --out dist',
      'faq-search build faq.md --base-url https://example.org/docs/',
      'faq-search build "docs/**/*.md" --language de --ui-language de,en --json',
      'faq-search build faq-data --html page --json-ld --llms-txt',
      'faq-search build faq-data --html page --inline',
    ],
    run: async (task) => (await import('./build.js')).runBuild(task),
  },
  {
    name: 'search',
    summary: 'Show the answers to a query, best first',
    operand: {name: 'query', summary: 'What a reader would type'},
    options: ['limit', ...COMPILE_OPTIONS],
    examples: [
      'faq-search search "forgot my password" faq-data',
      'faq-search search "vpn port" --limit 3',
    ],
    run: async (task) => (await import('./search.js')).runSearch(task),
  },
  {
    name: 'check',
    summary: 'Find errors in a FAQ, and golden queries that miss their entry',
    faqs: 'each',
    options: ['top', ...COMPILE_OPTIONS],
    examples: ['faq-search check faq-data', 'faq-search check faq-data --top 1 --json'],
    run: async (task) => (await import('./check.js')).runCheck(task),
  },
  {
    name: 'eval',
    summary: 'Measure how well a FAQ answers a table of queries',
    operand: {
      name: 'queries.tsv',
      summary: 'Lines of class, id of the right entry and query, separated by tabs',
    },
    options: COMPILE_OPTIONS,
    examples: ['faq-search eval queries.tsv faq-data', 'faq-search eval queries.tsv faq.md --json'],
    run: async (task) => (await import('./eval.js')).runEval(task),
  },
  {
    name: 'explain',
    summary: 'Explain why each answer to a query has its rank',
    operand: {name: 'query', summary: 'What a reader would type'},
    options: ['limit', ...COMPILE_OPTIONS],
    examples: ['faq-search explain "forgot my password" faq-data --limit 3'],
    run: async (task) => (await import('./explain.js')).runExplain(task),
  },
  {
    name: 'gaps',
    summary: 'Find what readers searched for in vain, and what would help',
    operand: {
      name: 'queries',
      summary: 'What readers searched for: a list, CSV, JSON, or an export of your analytics',
    },
    options: ['limit', 'write', 'yes', ...COMPILE_OPTIONS],
    examples: ['faq-search gaps searches.csv faq-data', 'faq-search gaps searches.csv --write'],
    run: async (task) => (await import('./gaps.js')).runGaps(task),
  },
  {
    name: 'diff',
    summary: 'Compare two versions of a FAQ: which queries find more, which less',
    operand: {
      name: 'old',
      summary: 'A folder or file of sources, a built index, or a git revision',
    },
    insteadOfSources: [
      {name: 'new', summary: 'The same; by default the sources of the configuration, as they are'},
      {name: 'queries', summary: 'More queries than those in the FAQ: a list, CSV or JSON'},
    ],
    options: ['top', 'markdown', 'failOn', ...COMPILE_OPTIONS],
    examples: [
      'faq-search diff HEAD',
      'faq-search diff main HEAD --markdown',
      'faq-search diff old/faq-index.json dist/faq-index.json searches.csv --fail-on loss',
    ],
    run: async (task) => (await import('./diff.js')).runDiff(task),
  },
  {
    name: 'push',
    summary: 'Push a FAQ to a search server, replacing what is there',
    options: ['to', 'alias', 'siteName', 'changed', 'dryRun', ...COMPILE_OPTIONS],
    examples: [
      'faq-search push faq-data --to opensearch:http://localhost:9200',
      'faq-search push faq-data --to opensearch:https://a.example:9200,https://b.example:9200 --changed',
      'faq-search push faq-data --to opensearch:http://localhost:9200 --site shop --dry-run --json',
      'faq-search push faq-data --to typesense:http://localhost:8108',
    ],
    run: async (task) => (await import('./push.js')).runPush(task),
  },
  {
    name: 'status',
    summary: 'Show what a search server has, and whether it is complete',
    isOnServer: true,
    options: ['to', 'alias'],
    examples: [
      'faq-search status --to opensearch:http://localhost:9200',
      'faq-search status --to opensearch:http://localhost:9200 --alias faqs --json',
    ],
    run: async (task) => (await import('./status.js')).runStatus(task),
  },
  {
    name: 'serve',
    summary: 'Answer pages from a search server, to try it on this machine',
    isOnServer: true,
    options: ['backend', 'alias', 'port'],
    examples: [
      'faq-search serve --engine opensearch:http://localhost:9200',
      'faq-search serve --engine opensearch:http://localhost:9200 --port 9000',
    ],
    run: async (task) => (await import('./serve.js')).runServe(task),
  },
];
