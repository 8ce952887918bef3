/**
 * The same bytes from every Node that is supported. Each is fetched from npm, so this needs the network.
 */
import assert from 'node:assert/strict';
import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';
import {contentsOf} from './commands/built-faq.js';
import {runProgram} from './program.js';

/** The oldest there is, whose Unicode tables are of 2022, and the newest of each line. */
const VERSIONS = ['20.0.0', '20', '22', '24'];

/** Writing whose analysis asks the tables of Unicode for letters, cases and equal forms. */
const SCRIPTS = `---
category: Ünïcödé
---

## Straße, ŒUVRE, ﬁle, Å or Å?

ǅ İstanbul ﷺ ½ ㎏ Ⅷ e\u0301 ﬃ

## Πώς πληρώνω; Как оплатить? איך משלמים؟ كيف أدفع؟

ΣΊΣΥΦΟΣ ёлка שָׁלוֹם مُحَمَّد १२३ ไทย ខ្មែរ မြန်မာ

## 支払い方法は？结算方式？결제 방법은？

ｶﾀｶﾅ 𠮷野家 👩‍👩‍👧 🇸🇪 C++ .NET
`;

describe('faq-search build under several versions of Node', () => {
  it('gives the same bytes', async (context) => {
    const cwd = await temporaryFolder(context, {'faq/scripts.md': SCRIPTS});
    await cp('faq-data', join(cwd, 'faq'), {recursive: true});

    await runProgram(['build', 'faq', '--out', 'here'], {cwd});
    const expected = await contentsOf(join(cwd, 'here'));

    assert.equal(Object.keys(expected).length, 3);
    for (const version of VERSIONS) {
      const runner = ['npm', 'exec', '--yes', '--package', `node@${version}`, '--', 'node'];
      const about = await runProgram(['--version'], {cwd, runner});
      const {code, stderr} = await runProgram(['build', 'faq', '--out', version], {cwd, runner});

      assert.equal(about.code, 0, about.stderr);
      assert.equal(code, 0, stderr);
      assert.doesNotMatch(stderr, /unrecognized flag/);
      assert.deepEqual(await contentsOf(join(cwd, version)), expected, version);
      console.warn(`Node ${version}: the same three files as Node ${process.version}`);
    }
  });
});
