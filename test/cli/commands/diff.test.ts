import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {readCommentProse} from '../../../bench/corpus/comment-prose.js';
import {makeEntries} from '../../../bench/corpus/entries.js';
import {WordChain} from '../../../bench/corpus/word-chain.js';
import {writeSources} from '../../../bench/corpus/write-sources.js';
import type {Diff} from '../../../src/review/diff.js';
import {temporaryFolder} from '../../temporary-folder.js';
import {runProgram} from '../program.js';
import {runIn} from '../run-in.js';

const OLD =
  '## How do I end my contract?\n\n<!--\nexpects: [cancel everything]\naliases: [cancel]\n-->\n\nWrite to us.\n\n## Where is the office?\n\nAt the station.\n';
/** Without what “cancel” was found by, with another question before the old one. */
const NEW =
  '## Where are your two offices?\n\nIn Bern.\n\n## How do I end my contract?\n\nWrite to us.\n\n## Where is the office?\n\nAt the station.\n';

function git(folder: string, ...args: string[]): void {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...own, ...args], {cwd: folder, stdio: 'ignore'});
}

/** A repository whose last commit has the old FAQ, and whose working copy has the new one. */
async function repository(context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context, {
    'docs/faq.md': OLD,
    'docs/faq.config.json': '{"sources": "faq.md"}',
    'other.md': '## Not asked?\n\nNo.\n',
  });
  git(folder, 'init');
  git(folder, 'add', '.');
  git(folder, 'commit', '-m', 'old');
  await writeFile(join(folder, 'docs/faq.md'), NEW);
  return join(folder, 'docs');
}

async function changesIn(folder: string, args: readonly string[]): Promise<Diff> {
  const {stdout} = await runIn(folder, ['diff', ...args, '--json']);
  return JSON.parse(stdout) as Diff; // the test looks at it
}

const LOST = [
  ['lost', 'cancel everything', 'golden', 1, undefined],
  ['lost', 'cancel', 'alias', 1, undefined],
];

function seen({changes}: Diff) {
  return changes.map(({kind, text, from, before, after}) => [kind, text, from, before, after]);
}

describe('faq-search diff', () => {
  it('compares two sources', async (context) => {
    const folder = await temporaryFolder(context, {'old.md': OLD, 'new.md': NEW});

    const diff = await changesIn(folder, ['old.md', 'new.md']);

    assert.deepEqual(
      seen(diff).filter(([kind]) => kind === 'lost'),
      LOST,
    );
    assert.deepEqual([diff.added, diff.removed], [['where-are-your-two-offices'], []]);
  });

  it('compares a git revision with the working copy, and leaves both as they are', async (context) => {
    const folder = await repository(context);

    const diff = await changesIn(folder, ['HEAD']);

    assert.deepEqual(
      seen(diff).filter(([kind]) => kind === 'lost'),
      LOST,
    );
    assert.equal(await readFile(join(folder, 'faq.md'), 'utf8'), NEW);
  });

  it('compares built indexes, and asks the queries of a file', async (context) => {
    const folder = await temporaryFolder(context, {
      'old.md': OLD,
      'new.md': NEW,
      'log.txt': 'cancel it\nzebra\n',
    });
    await runIn(folder, ['build', 'old.md', '--out', 'a']);
    await runIn(folder, ['build', 'new.md', '--out', 'b']);

    const diff = await changesIn(folder, ['a/faq-index.json', 'b/faq-index.json', 'log.txt']);

    assert.deepEqual(
      seen(diff).filter(([kind]) => kind === 'unanswered'),
      [['unanswered', 'cancel it', 'given', undefined, undefined]],
    );
  });

  it('finds the same of a large FAQ, which takes two threads', async (context) => {
    const entries = [...makeEntries(new WordChain(readCommentProse()), 400)];
    const folder = await temporaryFolder(context);
    writeSources(entries, join(folder, 'old'));
    writeSources(entries.slice(3).reverse(), join(folder, 'new'));
    const args = ['diff', 'old', 'new', '--json'];

    const built = await runProgram(args, {cwd: folder});

    // From its sources it has no second thread: what that would find out is done without one.
    assert.equal(built.stdout, (await runIn(folder, args)).stdout);
    assert.equal((JSON.parse(built.stdout) as Diff).removed.length, 3);
  });

  it('says of an index in pieces what to compare instead', async (context) => {
    const folder = await temporaryFolder(context, {'old.md': OLD});
    await runIn(folder, ['build', 'old.md', '--split', 'always', '--out', 'a']);

    const {code, stderr} = await runIn(folder, ['diff', 'a/faq-index.json', 'old.md']);

    assert.equal(code, 2);
    assert.match(stderr, /is an index in pieces, which can't be compared\.\n.*--split never/);
  });

  it('says so in words, and in Markdown that readers can’t break', async (context) => {
    const folder = await temporaryFolder(context, {
      'old.md': OLD.replace('cancel]', '"cancel | @all <b>"]'),
      'new.md': NEW,
    });

    const {stdout} = await runIn(folder, ['diff', 'old.md', 'new.md']);
    const markdown = await runIn(folder, ['diff', 'old.md', 'new.md', '--markdown']);

    assert.match(
      stdout,
      /^\d queries: 2 lost, .* the same\. 1 question more, 0 less\.\nlost {2}1 → – {2}“cancel everything” \(golden\): How do I end my contract\?\n/,
    );
    assert.match(markdown.stdout, /^\*\*The search of this FAQ\*\*: \d queries/);
    assert.match(
      markdown.stdout,
      /^\| lost \| 1 → – \| cancel \\\| @\u200ball \\<b\\> \| alias \| How do I end my contract\? \|$/m,
    );
  });

  it('fails on a loss where it is asked to', async (context) => {
    const folder = await temporaryFolder(context, {'old.md': OLD, 'new.md': NEW});

    const loss = await runIn(folder, ['diff', 'old.md', 'new.md', '--fail-on', 'loss']);
    const none = await runIn(folder, ['diff', 'new.md', 'new.md', '--fail-on', 'loss']);

    assert.equal(loss.code, 1);
    assert.match(loss.stderr, /^new\.md:5:1: error: “cancel” found this question at rank 1/m);
    assert.equal(none.code, 0);
  });

  for (const [args, message] of [
    [['nowhere'], /no file, folder or git revision “nowhere”/],
    [['--evil'], /not an option/],
    [['old.md', 'broken.md'], /The FAQ of “broken.md” has errors/],
    [['a', 'b', 'c', 'd'], /“d” is one argument too many/],
  ] as const) {
    it(`refuses ${args.join(' ')}`, async (context) => {
      const folder = await temporaryFolder(context, {'old.md': OLD, 'broken.md': '[x](#y)\n'});

      const {code, stderr} = await runIn(folder, ['diff', ...args]);

      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }
});
