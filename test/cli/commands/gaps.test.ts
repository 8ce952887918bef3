import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

const FILES = {
  'faq.md':
    '## How do I end my contract?\n\nWrite to us.\n\n## Where is the contract office?\n\nAt the station.\n',
  'log.csv': 'query,count\ncontracting agencies overseas today,4\nzebra,1\noffice hours,1\n',
};

describe('faq-search gaps', () => {
  it('says how many got no answer, and which entries come nearest', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const {code, stdout} = await runIn(folder, ['gaps', 'log.csv', 'faq.md']);

    assert.equal(code, 0);
    assert.match(stdout, /^6 queries in 3 wordings: \d \(\d+ %\) without an answer/);
    assert.match(stdout, /^4 × “contracting agencies overseas today”: /m);
    assert.match(stdout, /^ {2}1\. .*contract.* #/m);
    assert.match(stdout, /^1 × “zebra”: no answer; not in the FAQ: “zebra”$/m);
  });

  it('writes what its author chooses as an alias, and nothing else', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const {stdout} = await runIn(folder, ['gaps', 'log.csv', 'faq.md', '--write'], {
      answers: ['1'],
    });

    assert.match(
      stdout,
      /1 alias written\.\n {2}faq\.md: “contracting agencies overseas today” for #/,
    );
    const text = await readFile(join(folder, 'faq.md'), 'utf8');
    assert.match(text, /\n\n<!--\naliases:\n {2}- contracting agencies overseas today\n-->\n/);
    assert.equal(text.replace(/\n<!--[^]*?-->\n/, ''), FILES['faq.md']);
  });

  it('writes nothing where nobody can be asked', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const {code, stderr} = await runIn(folder, ['gaps', 'log.csv', 'faq.md', '--write']);

    assert.equal(code, 2);
    assert.match(stderr, /There is no terminal to ask/);
    assert.equal(await readFile(join(folder, 'faq.md'), 'utf8'), FILES['faq.md']);
  });
});
