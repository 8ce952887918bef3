/**
 * Sources that were made to break out, or to break the build.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ALLOWED_ELEMENTS, isAllowedAttribute} from '../../src/format/allow-list.js';
import {answerParts, type AnswerNode} from '../../src/format/answer-tree.js';
import {compile} from '../../src/build/compile.js';
import {hostilePayloads, skipWithoutCorpora} from '../corpora.js';
import {compilePage} from './compiled.js';

/** What in a tree is not in the allow-list. */
function intrudersIn(node: AnswerNode): string[] {
  if (typeof node === 'string') return [];
  const {tag, attributes, children} = answerParts(node);
  return [
    ...(ALLOWED_ELEMENTS.has(tag) ? [] : [`<${tag}>`]),
    ...Object.entries(attributes)
      .filter(([name, value]) => !isAllowedAttribute(tag, name, value))
      .map(([name, value]) => `<${tag} ${name}="${value}">`),
    ...children.flatMap(intrudersIn),
  ];
}

describe('an answer from hostile Markdown', {skip: skipWithoutCorpora}, () => {
  for (const [written, wrap] of [
    ['as Markdown', (input: string) => input],
    ['as raw HTML', (input: string) => `<div>${input.replace(/\n\s*\n/g, '\n')}\n</div>`],
  ] as const) {
    it(`holds nothing outside the allow-list, for any payload ${written}`, () => {
      const payloads = hostilePayloads();

      const {entries} = compile(
        payloads.map(({input}, i) => ({path: `${i}.md`, text: `## A?\n\na\n\n${wrap(input)}`})),
      );

      const intruders = entries.flatMap(({answer}) => answer.flatMap(intrudersIn));
      assert.ok(payloads.length >= 2795, `${payloads.length} payloads`);
      assert.ok(entries.length >= payloads.length, `${entries.length} of ${payloads.length}`);
      assert.deepEqual(intruders, []);
    });
  }
});

describe('pathological Markdown', () => {
  const count = 10_000;
  const lines = (line: (i: number) => string): string =>
    Array.from({length: count}, (_, i) => line(i)).join('');

  for (const [what, text, code] of [
    ['quotes in quotes', `${'>'.repeat(count)}x`, 'nested-too-deeply'],
    ['lists in lists', `${'- '.repeat(count)}x`, 'nested-too-deeply'],
    ['lists in quotes', `${'> - '.repeat(count)}x`, 'nested-too-deeply'],
    [
      'emphasis in emphasis',
      `${'*a _b '.repeat(count)}${'c_ d*'.repeat(count)}`,
      'nested-too-deeply',
    ],
    ['elements in elements', '<div>'.repeat(count), 'nested-too-deeply'],
    ['unlike elements', lines((i) => `<b a=${i}>`), 'nested-too-deeply'],
    ['rows in a drawing', `<svg>${'<tr>'.repeat(count)}`, 'nested-too-deeply'],
    ['tables in tables', '<table><tr><td>'.repeat(count), 'nested-too-deeply'],
    ['open brackets', '['.repeat(count), undefined],
    ['brackets in brackets', `${'['.repeat(count)}a${']'.repeat(count)}`, undefined],
    ['open links', '[a]('.repeat(count), undefined],
    ['images in images', `${'!['.repeat(count)}a${'](x)'.repeat(count)}`, undefined],
    ['open emphasis', '**a *b '.repeat(count), undefined],
    ['open code', lines((i) => (i < 1000 ? `e${'`'.repeat(i)}` : '')), undefined],
    ['open declarations', '<![CDATA['.repeat(count), undefined],
    ['entities', '&#x'.repeat(count), undefined],
    ['half of addresses', 'www.'.repeat(count), undefined],
    [
      'table cells',
      `${'|a'.repeat(count)}\n${'|-'.repeat(count)}\n${'|b'.repeat(count)}`,
      undefined,
    ],
    ['open paragraphs', `<b><i><u>${'<p>x'.repeat(count)}`, undefined],
    ['attributes', `<p ${lines((i) => `a${i}=b `)}>x</p>`, undefined],
  ] as const) {
    it(`ends in ${code ?? 'an entry'} for 10,000 ${what}`, () => {
      const {diagnostics} = compilePage(`## A?\n\nx\n\n${text}`);
      const errors = diagnostics.filter(({severity}) => severity === 'error');

      assert.deepEqual(
        errors.map((error) => [error.code, error.line]),
        code === undefined ? [] : [[code, 5]],
      );
    });
  }

  it('may hold many drawings of many parts', () => {
    const {diagnostics} = compilePage(
      `## A?\n\nx\n\n${'<svg><path d="M0"/><g></g></svg>'.repeat(500)}`,
    );

    assert.deepEqual([...new Set(diagnostics.map(({code}) => code))], ['element-removed']);
  });
});
