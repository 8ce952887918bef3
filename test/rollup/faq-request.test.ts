import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {
  askedPattern,
  moduleIdOf,
  requestOf,
  requestOfModuleId,
} from '../../src/rollup/faq-request.js';

describe('askedPattern', () => {
  for (const [id, pattern] of [
    ['./faq-data?faq', './faq-data'],
    ['./{a,b}/*.md?faq', './{a,b}/*.md'],
    ['./faq.md', undefined],
    ['./faq.md?raw', undefined],
    ['./faq.md?faq&raw', undefined],
  ] as const) {
    it(`takes ${String(pattern)} from ${id}`, () => assert.equal(askedPattern(id), pattern));
  }
});

describe('requestOf', () => {
  for (const [pattern, importer, folder, rest] of [
    ['./faq-data', '/site/src/main.js', '/site/src', 'faq-data'],
    ['../faq.md', '/site/src/main.js', '/site', 'faq.md'],
    ['./docs/**/*.md', '/site/src/main.js', '/site/src/docs', '**/*.md'],
    ['./docs/', '/site/src/main.js', '/site/src', 'docs/'],
    ['./faq', '/site/[slug]/page.js?import', '/site/[slug]', 'faq'],
    ['/other/faq.md', '/site/src/main.js', '/other', 'faq.md'],
    ['.\\docs\\*.md', '/site/src/main.js', '/site/src/docs', '*.md'],
    ['./faq.md', undefined, process.cwd(), 'faq.md'],
  ] as const) {
    it(`reads ${rest} in ${folder} for ${pattern} in ${String(importer)}`, () =>
      assert.deepEqual(requestOf(pattern, importer), {folder: resolve(folder), pattern: rest}));
  }
});

describe('moduleIdOf', () => {
  for (const request of [
    {folder: '/site/src', pattern: 'faq-data'},
    {folder: '/my site/50% #1?', pattern: '{a,b}/[x]*.md'},
    {folder: '/~me/ümlaut', pattern: '常见问题.md'},
    {folder: 'C:/site', pattern: 'faq:1'},
  ]) {
    it(`keeps ${request.folder} and ${request.pattern}`, () =>
      assert.deepEqual(requestOfModuleId(moduleIdOf(request)), request));
  }

  it('holds nothing that an address would change', () => {
    const id = moduleIdOf({folder: '/a b#c?d%e', pattern: 'ä{b}'});

    assert.match(id, /^\0faq-search:[\w/.~:*-]+$/);
  });
});

describe('requestOfModuleId', () => {
  it('leaves the ids of other modules alone', () => {
    assert.equal(requestOfModuleId('/site/src/main.js'), undefined);
  });
});
