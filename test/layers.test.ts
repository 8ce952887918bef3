import assert from 'node:assert/strict';
import {isBuiltin} from 'node:module';
import {dirname, posix} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {importsOf, sourceModules, type Import} from './source-imports.js';

interface Layer {
  /** Other layers. */
  readonly layers?: readonly string[];
  /** Other layers and packages, for types alone. */
  readonly typesOf?: readonly string[];
  /** `node:` stands for all that Node brings. */
  readonly packages?: readonly string[];
}

/** The import table; src/README.md explains it. */
const TABLE: Readonly<Record<string, Layer>> = {
  format: {typesOf: ['minisearch']},
  languages: {layers: ['format'], packages: ['@orama/stemmers', '@orama/stopwords', 'stemmer']},
  messages: {},
  engine: {layers: ['format'], typesOf: ['languages']},
  indexing: {layers: ['format'], packages: ['minisearch']},
  remote: {layers: ['format', 'engine']},
  compiler: {
    layers: ['format', 'languages', 'indexing'],
    packages: [
      ...['github-slugger', 'markdown-it', 'jsonc-parser', 'smol-toml', 'yaml'],
      ...['hast-util-from-html', 'hast-util-sanitize'],
    ],
    typesOf: ['hast'],
  },
  publish: {
    layers: ['format'],
  },
  files: {
    layers: ['format', 'indexing', 'compiler', 'publish'],
    packages: ['node:', 'ignore', 'tinyglobby'],
  },
  review: {layers: ['format', 'engine'], typesOf: ['compiler', 'languages']},
  element: {
    layers: ['format', 'engine', 'indexing', 'remote'],
    typesOf: ['messages'],
    packages: ['lit'],
  },
  rollup: {layers: ['files', 'compiler'], packages: ['node:'], typesOf: ['rollup']},
  dev: {
    layers: ['format', 'engine', 'compiler', 'files', 'review', 'rollup'],
    packages: ['node:'],
  },
  workshop: {layers: ['messages'], typesOf: ['dev'], packages: ['lit']},
  cli: {
    layers: [
      ...['format', 'engine', 'indexing', 'remote', 'compiler', 'publish', 'files', 'messages'],
      ...['rollup', 'review', 'dev'],
    ],
    packages: ['node:', 'yaml'],
  },
};

/**
 * The floors of houses with rooms, the lowest first: what is on one imports only what is below it,
 * or its own room. What no floor names is on top of all.
 */
const FLOORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  compiler: [
    [
      ...['all-packages.ts', 'last-at-most.ts', 'late-packages.ts', 'one-line.ts'],
      ...['platform.d.ts', 'source.ts', 'suggest.ts'],
    ],
    ['load-late.ts'],
    ['diagnostic.ts'],
    ['never-closed.ts', 'source-text.ts', 'text-use.ts'],
    ['settings'],
    ['draft-entry.ts'],
    ['addresses.ts'],
    ['answer'],
    ['questions'],
    ['markdown'],
    ['html'],
    ['data'],
  ],
  indexing: [
    ['neighbours.ts', 'synonym-rows.ts'],
    ['term-counts.ts'],
    ['pack-terms.ts'],
    ['count-terms.ts', 'related.ts'],
    ['faq-index-of.ts'],
  ],
  remote: [
    ['wire.ts'],
    ['candidate-index.ts', 'server.ts'],
    ['candidates.ts'],
    ['remote-engine.ts'],
    ['read-request.ts'],
    ['pushed'],
    ['opensearch', 'typesense'],
    ['handler'],
  ],
  // The class and the doors are on top: they alone import views and styles.
  element: [['words', 'styles'], ['faq'], ['answers'], ['asking'], ['page'], ['views']],
  publish: [
    ['markup.ts', 'topics.ts'],
    ['allowed-answer.ts', 'markdown-text.ts', 'markdown-emphasis.ts'],
    ['markdown-line.ts', 'plain-faq.ts'],
    ['markdown-list.ts', 'markdown-table.ts'],
    ['markdown-blocks.ts'],
  ],
};

/** Single modules that may import more than their layer, with the reason. */
const EXCEPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['src/files/index.ts', ['engine', 'languages']], // the door `faq-search/build`
  ['src/languages/load-now.ts', ['node:', 'name']], // for Node alone, and imports what it is given
  ['src/element/define.ts', ['languages']], // has the synonyms of English
  ['src/element/define-english.ts', ['languages', 'messages']], // registers the element with English known
  ['src/element/take-everywhere.ts', ['messages']], // has no build that knows the page's languages
  ['src/rollup/client.d.ts', ['faq-search']], // stands in its reader's project, as a package does
]);

const modules = sourceModules();

const FORBIDDEN_FOLDERS = ['utils', 'helpers', 'shared', 'common', 'types'];

/** What turns text into markup or code. Comments may name them. */
const SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|unsafeHTML|unsafeSVG|unsafeStatic)\b|\beval\s*\(|\bdocument\s*\.\s*write|\bFunction\s*\(/;

describe('source modules', () => {
  for (const module of modules) {
    it(`${module.fileName} imports only what its layer may`, () => {
      assert.deepEqual(
        importsOf(module).filter((each) => !isAllowed(each)),
        [],
      );
    });

    it(`${module.fileName} imports nothing from above in its house`, () => {
      assert.deepEqual(
        importsOf(module).filter((each) => !isBelow(each)),
        [],
      );
    });

    it(`${module.fileName} has no way to make markup or code from text`, () => {
      const code = ts.createPrinter({removeComments: true}).printFile(module);

      assert.doesNotMatch(code, SINKS);
    });
  }

  it('stand in folders that say what is in them', () => {
    const folders = new Set(modules.flatMap(({fileName}) => dirname(fileName).split('/')));

    assert.deepEqual(
      FORBIDDEN_FOLDERS.filter((name) => folders.has(name)),
      [],
    );
  });

  it('are where the floors of their house say', () => {
    const rooms = new Set(modules.map(({fileName}) => fileName.split('/').slice(1, 3).join('/')));
    const named = Object.entries(FLOORS).flatMap(([house, floors]) =>
      floors.flat().map((room) => `${house}/${room}`),
    );

    assert.deepEqual(
      named.filter((room) => !rooms.has(room)),
      [],
    );
  });

  it('belong to a layer of the table', () => {
    const layers = new Set(modules.map(({fileName}) => layerOf(fileName)));

    assert.deepEqual([...layers].sort(), Object.keys(TABLE).sort());
  });
});

describe('the check of floors', () => {
  for (const [path, code, allowed] of [
    ['src/compiler/answer/a.ts', "import type {B} from '../markdown/b.js';", false],
    ['src/compiler/markdown/a.ts', "import {b} from '../answer/b.js';", true],
    ['src/compiler/markdown/a.ts', "import {b} from './b.js';", true],
    ['src/compiler/settings/a.ts', "import {b} from '../draft-entry.js';", false],
    ['src/compiler/data/a.ts', "import {b} from '../compile.js';", false],
    ['src/compiler/a.ts', "import {b} from './data/b.js';", true],
    ['src/indexing/related.ts', "import {b} from '../format/b.js';", true],
    ['src/element/asking/a.ts', "import {b} from '../views/b.js';", false],
    ['src/element/asking/a.ts', "import type {B} from '../page/b.js';", false],
    ['src/element/faq/a.ts', "import {b} from '../answers/b.js';", false],
    ['src/element/words/a.ts', "import {b} from '../faq/b.js';", false],
    ['src/element/views/a.ts', "import {b} from '../styles/b.js';", true],
    ['src/element/views/a.ts', "import {B} from '../faq-search-element.js';", false],
  ] as const) {
    it(`${allowed ? 'allows' : 'refuses'} ${code} in ${path}`, () => {
      const imports = importsOf(ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true));

      assert.deepEqual(imports.map(isBelow), [allowed]);
    });
  }
});

describe('the import check', () => {
  const cases: readonly (readonly [path: string, code: string, allowed: boolean])[] = [
    ['src/format/a.ts', "import type {Options} from 'minisearch';", true],
    ['src/format/a.ts', "import MiniSearch from 'minisearch';", false],
    ['src/format/a.ts', "import {type Options} from 'minisearch';", true],
    ['src/format/a.ts', "import type {Engine} from '../engine/results.js';", false],
    ['src/format/a.ts', "export {Engine} from '../engine/results.js';", false],
    ['src/engine/a.ts', "const x = import('../compiler/compile.js');", false],
    ['src/engine/a.ts', "let x: import('../compiler/source.js').Source;", false],
    ['src/engine/a.ts', "import 'node:fs';", false],
    ['src/element/views/a.ts', "import {html} from 'lit/html.js';", true],
    ['src/element/views/a.ts', "import {html} from '../../format/fold.js';", true],
    ['src/element/views/a.ts', "import {html} from 'lit-html';", false],
    ['src/files/a.ts', "import {readFile} from 'node:fs/promises';", true],
    ['src/compiler/a.ts', "import {readFile} from 'node:fs/promises';", false],
  ];
  for (const [path, code, allowed] of cases) {
    it(`${allowed ? 'allows' : 'refuses'} ${code} in ${path}`, () => {
      const imports = importsOf(ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true));

      assert.deepEqual(imports.map(isAllowed), [allowed]);
    });
  }
});

function isAllowed({from, target, typeOnly}: Import): boolean {
  const layer = layerOf(from);
  const {layers = [], typesOf = [], packages = []} = TABLE[layer] ?? {};
  const wanted = target.startsWith('.')
    ? layerOf(posix.join(posix.dirname(from), target))
    : packageOf(target);
  const allowed = [
    layer,
    ...layers,
    ...packages,
    ...(EXCEPTIONS.get(from) ?? []),
    ...(typeOnly ? typesOf : []),
  ];
  return allowed.includes(wanted);
}

/** Whether it is of the same room, of a lower floor, or of another house. */
function isBelow({from, target}: Import): boolean {
  const [house, room] = from.split('/').slice(1);
  const floors = FLOORS[house ?? ''];
  if (floors === undefined || !target.startsWith('.')) return true;
  const wanted = posix
    .join(posix.dirname(from), target.replace(/\.js$/, '.ts'))
    .split('/')
    .slice(1);
  if (wanted[0] !== house || wanted[1] === room) return true;
  const floorOf = (name = ''): number => {
    const floor = floors.findIndex((rooms) => rooms.includes(name));
    return floor < 0 ? floors.length : floor;
  };
  const [own, other] = [floorOf(room), floorOf(wanted[1])];
  return other < own || own === floors.length;
}

/** The folder below `src/`. */
function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function packageOf(target: string): string {
  if (isBuiltin(target)) return 'node:';
  const [scope = '', name = ''] = target.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
