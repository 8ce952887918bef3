/**
 * What a person sees, and can do, while a large FAQ is compiled.
 */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {StoppedFailure} from '../../src/cli/failure.js';
import {temporaryFolder} from '../temporary-folder.js';
import {runIn} from './run-in.js';

/** Takes far longer to compile than two reports of progress are apart. */
const FILES = Object.fromEntries(
  Array.from({length: 24}, (_, file) => [`faq/${file}.md`, textOf(file)]),
);

function textOf(file: number): string {
  const entries = Array.from({length: 40}, (_, i) => {
    const [name, words] = [`part-${file}-${i}`, Array.from({length: 90}, (__, n) => `w${n * i}x`)];
    return `## How do I use ${name}?\n\nTurn *${name}* on, [here](https://example.org/${i}): ${words.join(' ')}.\n`;
  });
  return entries.join('\n');
}

describe('a build of a large FAQ', () => {
  it('tells a person how many files are done', async (context) => {
    const cwd = await temporaryFolder(context, FILES);

    const {stderr} = await runIn(cwd, ['build', 'faq'], {isTTY: true, env: {NO_COLOR: '1'}});

    assert.match(stderr.replaceAll('\r\u001b[2K', '|'), /\|Reading the FAQ: \d+ of 24 files …\|/);
  });

  it('can be stopped while it reads, and leaves nothing', async (context) => {
    const cwd = await temporaryFolder(context, FILES);
    const controller = new AbortController();
    const stopped = new StoppedFailure('SIGINT', 130);

    const {code, stderr} = await runIn(cwd, ['build', 'faq'], {
      isTTY: true,
      signal: controller.signal,
      onTold: (text) => {
        if (text.includes('Reading the FAQ')) controller.abort(stopped);
      },
    });

    assert.equal(code, 130);
    assert.match(stderr, /Stopped by SIGINT\. Nothing was changed\./);
    assert.equal(existsSync(join(cwd, 'dist')), false);
  });
});
