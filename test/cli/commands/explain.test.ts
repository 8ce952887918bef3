import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ExplainResult} from '../../../src/cli/commands/explain.js';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

const FILES = {
  'faq.md':
    '## How do I reset the router? {#reset}\n\nHold the button.\n\n## Where is the button? {#button}\n\nBehind.\n',
};

describe('faq-search explain', () => {
  it('says by which words each answer was found, and what they score', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const {stdout} = await runIn(folder, ['explain', 'reset buttom', 'faq.md', '--json']);
    const {hits} = JSON.parse(stdout) as ExplainResult; // the test looks at it

    assert.deepEqual(
      hits.map(({id, reasons}) => [
        id,
        reasons.map(({typed, terms, kind}) => [typed, terms, kind]),
      ]),
      [
        [
          'reset',
          [
            ['reset', ['reset'], 'exact'],
            ['buttom', ['button'], 'typo'],
          ],
        ],
        ['button', [['buttom', ['button'], 'typo']]],
      ],
    );
    for (const {words, closer, score} of hits) assert.equal(words + closer, score);
  });

  it('shows people the same', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const {stdout} = await runIn(folder, ['explain', 'buttom', 'faq.md']);

    assert.match(
      stdout,
      /^1\. Where is the button\? #button\n {3}\d\.\d\d = \d\.\d\d for its words/,
    );
    assert.match(
      stdout,
      /“buttom”: in the question; typo of “button”, counts 80 %; rarity \d\.\d\d$/m,
    );
    assert.match(stdout, /\n\n“buttom” is taken for “button” \(80 %\)\n$/);
  });

  it('says when there is no answer', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const {stdout} = await runIn(folder, ['explain', 'zebra', 'faq.md']);

    assert.equal(stdout, 'No answer to “zebra”.\n\n“zebra” is not in the FAQ\n');
  });
});
