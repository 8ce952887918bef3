/**
 * The names that every object has are ordinary words, wherever an author or a reader writes them.
 */
import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import type {Facet} from '../../src/engine/index.js';
import {createEngine} from '../../src/engine/index.js';
import {compile, languageOf} from '../../src/files/index.js';
import {temporaryFolder} from '../temporary-folder.js';
import {runIn} from './run-in.js';

const WORDS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'toLocaleString', 'valueOf'],
  ...['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable'],
  ...['__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
];

const OTHER = '## Where are my bills?\n\nUnder Account.\n';

/** What `faq-search search` says of a FAQ of these files. */
async function search(context: TestContext, query: string, files: Record<string, string>) {
  const folder = await temporaryFolder(context, files);
  const {code, stdout} = await runIn(folder, ['search', query, '.', '--json']);
  const {hits, missing} = JSON.parse(stdout) as {
    hits: {id: string; category?: string}[];
    missing: string[];
  };
  return {code, missing, hits: hits.map(({id, category}) => [id, category])};
}

async function facetsOf(text: string): Promise<readonly Facet[]> {
  const {index} = compile([{path: 'faq.md', text}]);
  assert.ok(index);
  const decoded = JSON.parse(JSON.stringify(index)) as typeof index; // as it reaches a page
  const engine = createEngine({index: decoded, language: languageOf('en')});
  return (await engine.search('')).facets;
}

for (const word of WORDS) {
  describe(`the word ${word}`, () => {
    it('is missing as the query of a FAQ without it', async (context) => {
      assert.deepEqual(await search(context, word, {'faq.md': OTHER}), {
        code: 0,
        missing: [word.replaceAll('_', '')], // as of “__bold__”, what is between
        hits: [],
      });
    });

    it('is found in an answer', async (context) => {
      const files = {'faq.md': `## How? {#own}\n\nCall ${word} first.\n\n${OTHER}`};

      assert.deepEqual((await search(context, word, files)).hits, [['own', undefined]]);
    });

    it('is an id that links lead to', async (context) => {
      const files = {'faq.md': `## Gadgets? {#${word}}\n\nSee [this](#${word}).\n\n${OTHER}`};

      assert.deepEqual(await search(context, 'gadgets', files), {
        code: 0,
        missing: [],
        hits: [[word, undefined]],
      });
    });

    it('is another wording', async (context) => {
      const files = {'faq.md': `## How? {#own}\n\n<!-- aliases: ${word} -->\n\nSo.\n\n${OTHER}`};

      assert.deepEqual((await search(context, word, files)).hits, [['own', undefined]]);
    });

    it('is a category', async (context) => {
      const text = `---\ncategory: ${word}\n---\n\n${OTHER}`;

      assert.deepEqual((await search(context, 'bills', {'faq.md': text})).hits, [
        ['where-are-my-bills', word],
      ]);
      assert.deepEqual(await facetsOf(text), [{category: word, count: 1}]);
    });

    it('is a key that nothing knows, in every file', async (context) => {
      const folder = await temporaryFolder(context, {
        'faq.md': `---\n${word}: x\n---\n\n${OTHER}`,
        'faq.yaml': `- {question: A?, answer: a, ${word}: x}`,
        'faq.json': `[{"question": "B?", "answer": "b", "${word}": "x"}]`,
        'config/faq.config.json': `{"${word}": "x", "sources": ["../faq.md"]}`,
      });

      const check = await runIn(folder, ['check', 'faq.md', 'faq.yaml', 'faq.json', '--json']);
      const config = await runIn(`${folder}/config`, ['check', '--json']);

      const {diagnostics} = JSON.parse(check.stdout) as {
        diagnostics: {path: string; code: string; message: string}[];
      };
      assert.deepEqual(
        diagnostics.map(({path, code}) => [path, code]),
        [
          ['faq.json', 'unknown-setting'],
          ['faq.md', 'unknown-setting'],
          ['faq.yaml', 'unknown-setting'],
        ],
      );
      assert.ok(diagnostics.every(({message}) => message.includes(`“${word}”`)));
      assert.deepEqual([check.code, config.code], [1, 2]);
      assert.match(config.stdout, new RegExp(`“${word}” is not an option`));
    });

    it('is a synonym', async (context) => {
      const files = {'faq.md': OTHER, 'words.synonyms': `${word} = bills\n`};

      assert.deepEqual((await search(context, word, files)).hits, [
        ['where-are-my-bills', undefined],
      ]);
    });
  });
}
