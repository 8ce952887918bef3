import assert from 'node:assert/strict';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {importsOf, sourceModules} from './source-imports.js';

/** What each module imports of the others, by path; types included. */
type Imports = ReadonlyMap<string, readonly string[]>;

describe('source modules', () => {
  it('import each other in no circle, types included', () => {
    const circles = circlesIn(importsBetween(sourceModules()));

    assert.deepEqual(circles, []);
  });
});

describe('the search for circles', () => {
  for (const [what, modules, circles] of [
    [
      'finds none in a tree',
      {a: "import './b.js'; import './c.js';", b: "import './c.js';", c: ''},
      [],
    ],
    [
      'finds two that import each other',
      {a: "import './b.js';", b: "import './a.js';"},
      [['a', 'b']],
    ],
    [
      'finds types',
      {a: "import type {B} from './b.js';", b: "let x: import('./a.js').A;"},
      [['a', 'b']],
    ],
    [
      'finds what is passed on',
      {a: "export * from './b.js';", b: "export {a} from './a.js';"},
      [['a', 'b']],
    ],
    [
      'finds a circle as a whole',
      {a: "import './b.js';", b: "import './c.js';", c: "import './a.js'; import './d.js';", d: ''},
      [['a', 'b', 'c']],
    ],
    [
      'keeps circles apart',
      {
        a: "import './b.js'; import './c.js';",
        b: "import './a.js';",
        c: "import './d.js';",
        d: "import './c.js';",
      },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['finds a module that imports itself', {a: "import './a.js';"}, [['a']]],
    [
      'knows of other houses',
      {'x/a': "import '../y/b.js';", 'y/b': "import '../x/a.js';"},
      [['x/a', 'y/b']],
    ],
    ['leaves packages alone', {a: "import 'b'; import 'node:fs';", b: "import './a.js';"}, []],
  ] as const) {
    it(what, () => {
      const sources = Object.entries(modules).map(([name, code]) =>
        ts.createSourceFile(`src/${name}.ts`, code, ts.ScriptTarget.ES2022, true),
      );

      assert.deepEqual(
        circlesIn(importsBetween(sources)),
        circles.map((circle) => circle.map((name) => `src/${name}.ts`)),
      );
    });
  }
});

function importsBetween(modules: readonly ts.SourceFile[]): Imports {
  const paths = new Set(modules.map(({fileName}) => fileName));
  return new Map(
    modules.map((module) => {
      const targets = importsOf(module)
        .filter(({target}) => target.startsWith('.'))
        .map(({from, target}) => posix.join(posix.dirname(from), target).replace(/\.js$/, '.ts'))
        .filter((path) => paths.has(path));
      return [module.fileName, targets];
    }),
  );
}

/** @returns the largest sets of modules that all lead to each other, each sorted, in order of paths */
function circlesIn(imports: Imports): readonly (readonly string[])[] {
  const reach = new Map([...imports.keys()].map((path) => [path, reachedFrom(path, imports)]));
  const circles = new Map<string, readonly string[]>();
  for (const [path, reached] of reach) {
    if (!reached.has(path)) continue;
    const circle = [...reached].filter((other) => reach.get(other)?.has(path)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

/** Not the module itself, unless a way leads back. */
function reachedFrom(path: string, imports: Imports): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [path];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const target of imports.get(at) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      next.push(target);
    }
  }
  return reached;
}
