import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {inlineScript} from '../../src/cli/inline-script.js';
import {runIn} from './run-in.js';
import {temporaryFolder} from '../temporary-folder.js';

describe('inlineScript', () => {
  for (const text of ['</script>', '</SCRIPT x', '<!--', '<script>', '<!-- <script> </script>'])
    it(`keeps “${text}” of a text from the page, and in the text`, () => {
      const {code} = inlineScript(`[${JSON.stringify(text)}, \`${text}\`].join()`);

      assert.doesNotMatch(code, /<!--|<\/?script/i);
      assert.equal(runInNewContext(code), `${text},${text}`);
    });

  it('gives the hash of what stands between the tags', () => {
    const {code, hash} = inlineScript('\ufeff"ä"');

    assert.equal(code, '"ä"');
    assert.equal(hash, `sha256-${createHash('sha256').update('"ä"').digest('base64')}`);
  });

  it('refuses a script that would not be the same in a page', () => {
    assert.throws(() => inlineScript('a<!--b'), SyntaxError);
    assert.throws(() => inlineScript('`a\rb`'), /line end/);
  });
});

describe('build --inline', () => {
  it('puts the script into the page and prints its hash', async (context) => {
    const folder = await temporaryFolder(context, {'faq.md': '## How?\n\nSo.\n'});

    const {code, stdout} = await runIn(folder, ['build', 'faq.md', '--html', 'page', '--inline']);

    assert.equal(code, 0);
    assert.match(
      stdout,
      /dist\/faq\.html holds the script\. A policy of its page allows it by:\n {2}script-src 'sha256-[\w+/]{43}='\n/,
    );
  });

  it('needs HTML', async (context) => {
    const folder = await temporaryFolder(context, {'faq.md': '## How?\n\nSo.\n'});

    const {code, stderr} = await runIn(folder, ['build', 'faq.md', '--inline']);

    assert.equal(code, 2);
    assert.equal(
      stderr,
      'faq-search: There is no HTML that “--inline” could put the script into.\n' +
        '  Add “--html page”, or “--html fragment” for what goes into a page.\n',
    );
  });
});
