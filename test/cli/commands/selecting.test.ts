/**
 * Which sources a command reads, and what its warnings are.
 */
import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

async function entriesOf(context: TestContext, ...args: readonly string[]): Promise<number> {
  const folder = await temporaryFolder(context, {
    'a/one.md': '## One?\n\nSo.\n',
    'a/two.draft.md': '## Two?\n\nSo.\n',
    'a/old/three.md': '## Three?\n\nSo.\n',
  });
  const {stdout} = await runIn(folder, ['check', ...args, '--json']);
  return (JSON.parse(stdout) as {entries: number}).entries;
}

describe('sources', () => {
  for (const [args, expected] of [
    [['a'], 3],
    [['a', '!a/old'], 2],
    [['a', '!*.draft.md'], 2],
    [['a', '--exclude', 'old,*.draft.md'], 1],
    [['a/**/*.md', '--exclude', '{old,new}'], 2],
    [['a', '--exclude', 'nothing'], 3],
  ] as const) {
    it(`are ${expected} of “${args.join(' ')}”`, async (context) =>
      assert.equal(await entriesOf(context, ...args), expected));
  }

  for (const [name, expected] of [
    ['faq.rst', /name the HTML page that is made of it/],
    ['faq.adoc', /pandoc faq\.adoc -o faq\.md/],
    ['faq.njk', /name the data file or Markdown/],
    ['Faq.vue', /name the data file or Markdown/],
    ['faq.docx', /Save it as HTML or Markdown/],
    ['faq.xlsx', /Save the table as CSV/],
    ['faq.txt', /call it “faq\.md”/],
  ] as const) {
    it(`say what to name instead of ${name}, itself and in a folder`, async (context) => {
      const folder = await temporaryFolder(context, {[`docs/${name}`]: 'x'});

      for (const source of [`docs/${name}`, 'docs']) {
        const {code, stderr} = await runIn(folder, ['check', source]);
        assert.equal(code, 1);
        assert.match(stderr, expected);
      }
    });
  }
});

describe('a warning', () => {
  const WITH_WARNING = {'faq.yml': '- {q: A?, a: b, answr: c}\n'};

  it('is an error with --strict', async (context) => {
    const folder = await temporaryFolder(context, WITH_WARNING);

    assert.equal((await runIn(folder, ['search', 'a', 'faq.yml'])).code, 0);
    assert.equal((await runIn(folder, ['search', 'a', 'faq.yml', '--strict'])).code, 1);
  });

  it('is an error in check, unless the configuration says otherwise', async (context) => {
    const folder = await temporaryFolder(context, WITH_WARNING);
    const lenient = await temporaryFolder(context, {
      ...WITH_WARNING,
      'faq.config.json': '{"strict": false}',
    });

    assert.equal((await runIn(folder, ['check', 'faq.yml'])).code, 1);
    assert.equal((await runIn(lenient, ['check', 'faq.yml'])).code, 0);
  });

  it('is none where an author left something out, or a generator put its marks', async (context) => {
    const folder = await temporaryFolder(context, {
      'faq/a.md': '## A?\n\n{% include top.html %}\n\nSo.\n',
      'faq/b.md': '---\ndraft: true\n---\n\n## B?\n\nSo.\n',
      'faq/c.md': '---\nredirect_to: /c\n---\n',
    });

    const {code, stderr} = await runIn(folder, ['check', 'faq']);

    assert.deepEqual([code, stderr.split('\n').at(-2)], [0, '3 warnings']);
  });
});
