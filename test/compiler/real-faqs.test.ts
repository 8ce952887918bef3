/**
 * The two ways of writing a FAQ, on the real ones.
 */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {compile} from '../../src/compiler/compile.js';
import {readSources} from '../../src/files/read-sources.js';
import {problemsOf} from './compiled.js';
import {LEGACY_ANSWERS} from '../e2e/legacy-answers.js';

const LEGACY_IDS = LEGACY_ANSWERS.map(([id]) => id);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ORIGINAL = '../shared/eval/resin/faq.md';
const skip = existsSync(`${ROOT}${ORIGINAL}`) ? false : `${ORIGINAL} is not here`;

describe('the folder faq-data', () => {
  it('compiles without a problem to the 19 entries with their old ids', async () => {
    const {sources} = await readSources(['faq-data'], {cwd: ROOT});

    const compilation = compile(sources);

    assert.deepEqual(problemsOf(compilation), []);
    assert.equal(compilation.index?.count, 19);
    assert.deepEqual(compilation.entries.map(({id}) => id).sort(), LEGACY_IDS.toSorted());
  });
});

describe('the original page', {skip}, () => {
  async function compileOriginal() {
    const {sources} = await readSources([ORIGINAL], {cwd: ROOT});
    return compile(sources, {baseUrl: 'https://docs.example/'});
  }

  it('gives its 19 questions the anchors of its table of contents', async () => {
    const {entries} = await compileOriginal();

    assert.deepEqual(
      entries.map(({id}) => id),
      LEGACY_IDS,
    );
  });

  it('has two lines in its table of contents that are worded otherwise, one definition too many', async () => {
    const compilation = await compileOriginal();

    assert.deepEqual(problemsOf(compilation), [
      `${ORIGINAL}:7:3 warning contents-wording`,
      `${ORIGINAL}:20:3 warning contents-wording`,
      `${ORIGINAL}:130:1 warning unused-definition`,
    ]);
  });

  it('leads to whole addresses', async () => {
    const {index} = await compileOriginal();
    const addresses = Array.from(JSON.stringify(index?.entries).matchAll(/"href":"([^"]*)"/g));

    assert.equal(addresses.length, 14);
    assert.deepEqual(
      addresses.filter(([, href]) => !/^(?:https?:\/\/|mailto:)/.test(href ?? '')),
      [],
    );
  });
});
