import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';

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
