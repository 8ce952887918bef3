import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

/** What each module of the package imports, whenever it does. */
const IMPORT = /\b(?:from|import\(?)"([\w@./:-]+)"/g;

/** @returns the names of packages and of Node's modules that a file leads to */
function packagesBehind(door: string): string[] {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    assert.ok(existsSync(path), path);
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      if (name.startsWith('.')) visit(posix.join(posix.dirname(path), name));
      else packages.add(name);
    }
  };
  visit(door);
  return [...packages].sort();
}

describe('what pages and servers of searches import', () => {
  for (const [door, packages] of [
    ['index', ['lit']],
    ['define', ['lit']],
    ['engine', []],
    ['remote', []],
    ['handler', []],
    ['typesense', []],
    ['engine-attribute', ['lit']],
  ] as const)
    it(`faq-search/${door} leads to no package but ${packages.join(', ') || 'none'}`, () => {
      assert.deepEqual(packagesBehind(`dist/${door}.js`), packages);
    });
});

describe('what Node loads late', () => {
  const {imports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    imports: Readonly<Record<string, {readonly node: string; readonly default: string}>>;
  };
  for (const [name, paths] of Object.entries(imports)) {
    it(`is as ${name} the same on other platforms, at once`, async () => {
      const [late, all] = (await Promise.all(
        [paths.node, paths.default].map((path) => import(pathToFileURL(path).href)),
      )) as [Loaded, Loaded];

      assert.deepEqual(Object.keys(all), Object.keys(late));
      assert.ok(packagesBehind(posix.normalize(paths.node)).includes('node:module'));
      assert.ok(!packagesBehind(posix.normalize(paths.default)).includes('node:module'));
      for (const [key, load] of Object.entries(late)) {
        const argument = name === '#languages' ? 'de' : '';
        const names = new Set(Object.keys(all[key]?.(argument) ?? {}));
        assert.deepEqual(
          Object.keys(load(argument)).filter((each) => !names.has(each)),
          [],
        );
      }
    });
  }
});

type Loaded = Readonly<Record<string, (argument: string) => object>>;
