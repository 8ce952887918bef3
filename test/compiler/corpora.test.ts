/**
 * Texts that others made to break programs, as sources of every format.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {compile} from '../../src/compiler/compile.js';

const CORPORA = new URL('../../../shared/corpora/', import.meta.url);
const skip = existsSync(CORPORA) ? false : '../shared/corpora is not here';

function textsOf(file: string): string[] {
  const lines = readFileSync(new URL(file, CORPORA), 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as {text: string}).text);
}

/** The cases of the YAML test suite, with the signs that it writes for what can't be seen. */
function yamlCases(): string[] {
  return textsOf('cli/yaml-test-suite-src.jsonl').flatMap((text) =>
    (parse(text) as {yaml?: string}[]).flatMap(({yaml}) =>
      yaml === undefined
        ? []
        : [
            yaml
              .replace(/␣/g, ' ')
              .replace(/—*»/g, '\t')
              .replace(/[↵∎]/g, '')
              .replace(/←/g, '\r')
              .replace(/⇔/g, '\uFEFF'),
          ],
    ),
  );
}

const FORMATS: readonly (readonly [path: string, write: (text: string) => string])[] = [
  ['faq.md', (text) => `## A?\n\n${text}\n`],
  ['faq.html', (text) => `<h2>A?</h2><p>${text}</p>`],
  ['faq.json', (text) => JSON.stringify([{question: `A ${text}`, answer: `a ${text}`}])],
  ['faq.json', (text) => JSON.stringify([{question: 'A?', answerHtml: `a ${text}`}])],
  ['faq.json', (text) => text],
  [
    'faq.yaml',
    (text) => `- question: A?\n  answer: |\n    a\n    ${text.replace(/[\r\n]+/g, ' ')}\n`,
  ],
  ['faq.yaml', (text) => `- question: A?\n  answer: ${JSON.stringify(`a ${text}`)}\n`],
  ['faq.yaml', (text) => text],
];

/** Texts that gave neither an entry nor a problem, or a place outside of the text. */
function unexplained(texts: readonly string[], path: string, write: (text: string) => string) {
  const sources = texts.map((text, i) => ({path: `${i}/${path}`, text: write(text)}));
  const {entries, diagnostics} = compile(sources);
  const explained = new Set([
    ...entries.map(({source}) => source.path),
    ...diagnostics.map((diagnostic) => diagnostic.path),
  ]);
  const linesOf = new Map(
    sources.map((source) => [source.path, source.text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)]),
  );
  const misplaced = new Set(
    diagnostics
      .filter(({line, column, ...one}) => {
        const text = linesOf.get(one.path)?.[line - 1];
        return column < 1 || (text !== undefined ? column > text.length + 1 : one.path !== '.');
      })
      .map((diagnostic) => diagnostic.path),
  );
  return sources.filter((one) => !explained.has(one.path) || misplaced.has(one.path));
}

for (const [file, least] of [
  ['text/blns.jsonl', 500],
  ['text/html5lib-entities.jsonl', 900],
  ['cli/yaml-test-suite-src.jsonl', 350],
] as const) {
  describe(`any text of ${file}`, {skip}, () => {
    for (const [path, write] of FORMATS) {
      it(`gives entries or located problems as ${path}, as in ${write('…').trim()}`, () => {
        const all = file.startsWith('cli') ? yamlCases() : textsOf(file);
        const texts = all.length > 1000 ? all.filter((_, i) => i % 5 === 0) : all; // to be quick

        assert.ok(texts.length >= least, `${texts.length} texts`);
        assert.deepEqual(unexplained(texts, path, write), []);
      });
    }
  });
}
