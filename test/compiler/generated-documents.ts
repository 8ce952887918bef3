/**
 * Makes up answers in Markdown with raw HTML, of what has broken out of such before.
 */
import fc from 'fast-check';
import type {ElementContent, Properties} from 'hast';
import assert from 'node:assert/strict';
import {buildAnswerOf} from '../../src/compiler/answer/answer.js';
import {createReport} from '../../src/compiler/diagnostic.js';
import {ALLOWED_ELEMENTS} from '../../src/format/allow-list.js';
import {answerParts, type AnswerNode, type AnswerTree} from '../../src/format/answer-tree.js';
import {compilePage} from './compiled.js';
import {intrudersIn} from './intruders.js';

const words = (text: string): string[] => text.split(' ');

const TAGS = [
  ...ALLOWED_ELEMENTS.keys(),
  ...words(
    'script style iframe svg math foreignObject annotation-xml mtext mglyph form input h1 h2',
  ),
  ...words('button textarea title noscript template base link meta object embed xmp plaintext'),
  ...words('select option body html head frameset marquee image isindex __proto__ constructor X-A'),
];

const ATTRIBUTES = [
  ...words(
    'href src alt title class id name style lang dir align colspan open type start width role',
  ),
  ...words('onclick onerror onload ONMOUSEOVER srcdoc srcset action formaction xlink:href target'),
  ...words(
    'tabindex accesskey contenteditable slot part is rel data-x aria-label __proto__ checked',
  ),
];

const VALUES = [
  ...words(
    'javascript:alert(1) JaVa&Tab;script:alert(1) &#106;avascript:alert(1) data:text/html,x',
  ),
  ...words(
    'vbscript:x //a.example/x https://a.example/x /x x.png #x mailto:a@a.example tel:1 note',
  ),
  ...words(
    'language-js language-js"x rtl en 3 -1 1e9 checkbox x" \'x `x` >x<b> constructor &quot;',
  ),
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'language-js evil',
  '',
];

/** Most of them begin something that other pieces may end. */
const SIGNS = [
  ...words(
    '# ## ### > - + 1. * _ ** __ ~ ~~ ` `` ``` ~~~ | |- : = == --- *** [ ] ( ) ![ ]( [a] [a]:',
  ),
  ...words(
    '[^a] [^a]: [^b] <!-- --> <![CDATA[ ]]> <? ?> <! < > & &lt; &#60; &amp;lt; \\ {#a} [x] [!NOTE]',
  ),
  ...words(
    'http://a.example www.a.example a@a.example " \' javascript: </ /> ]]&gt; \u2028 \0 \uFEFF \u202e',
  ),
  ...[
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '    ',
    '\t',
    ' ',
    '> [!TIP]\n> ',
    '\n\n[^a]: ',
    '|a|b|\n|-|-|\n|',
  ],
];

const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES), fc.constantFrom('"', "'", ''))
  .map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);

const tag = fc
  .tuple(
    fc.constantFrom('<', '<', '<', '</'),
    fc.constantFrom(...TAGS),
    fc.array(attribute, {maxLength: 3}),
    fc.constantFrom('>', '>', '>', '/>', ' >', '\n>', ''),
  )
  .map(([start, name, attributes, end]) => `${start}${name}${attributes.join('')}${end}`);

const link = fc
  .tuple(fc.constantFrom('', '!'), fc.constantFrom(...VALUES), fc.constantFrom('', ' "a"', " 'b'"))
  .map(([mark, address, title]) => `${mark}[a](${address}${title})`);

const piece = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...SIGNS)},
  {weight: 4, arbitrary: tag},
  {weight: 1, arbitrary: link},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 5})},
  {weight: 1, arbitrary: fc.constantFrom('a', 'b c', 'word')},
);

const markdown = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''));

/** What once failed is tried first, each time. */
const FAILED: readonly [string][] = [];

/**
 * Compiles `count` answers. None makes the compiler throw, holds anything outside the allow-list,
 * or changes when it is sanitised again.
 */
export function checkGenerated(count: number): void {
  fc.assert(
    fc.property(markdown, (text) => {
      for (const {answer} of compilePage(`## A?\n\na\n\n${text}`).entries) {
        assert.deepEqual(intrudersIn(answer), []);
        assert.deepEqual(sanitizedAgain(answer), answer);
      }
    }),
    {numRuns: count, examples: [...FAILED]},
  );
}

function sanitizedAgain(answer: AnswerTree): AnswerTree {
  const nowhere = {path: 'a.md', line: 1, column: 1};
  const root = {type: 'root' as const, children: answer.map(hastOf)};
  return buildAnswerOf(root, () => nowhere, {addresses: {}, report: createReport()}).tree;
}

/** What hast calls the attributes that it does not call by their names. */
const PROPERTY_NAMES: ReadonlyMap<string, string> = new Map([
  ['class', 'className'],
  ['colspan', 'colSpan'],
  ['datetime', 'dateTime'],
  ['rowspan', 'rowSpan'],
]);

/** As the HTML parser would make it. */
function hastOf(node: AnswerNode): ElementContent {
  if (typeof node === 'string') return {type: 'text', value: node};
  const {tag, attributes, children} = answerParts(node);
  const properties = Object.entries(attributes).map(([name, value]) => [
    PROPERTY_NAMES.get(name) ?? name,
    value,
  ]);
  return {
    type: 'element',
    tagName: tag,
    properties: Object.fromEntries(properties) as Properties,
    children: children.map(hastOf),
  };
}
