import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Nodes} from 'hast';
import {describe, it} from 'node:test';
import {parseHtml} from '../../../src/compiler/answer/parse-html.js';
import {partBlocks} from '../../../src/compiler/markdown/block-parts.js';
import {parseMarkdown} from '../../../src/compiler/markdown/markdown.js';
import {renderAnswer} from '../../../src/compiler/markdown/render-answer.js';
import {isComment, readWrittenHtml} from '../../../src/compiler/markdown/written-html.js';
import {SourceText} from '../../../src/compiler/source-text.js';
import {hostilePayloads, markdownExamples, skipWithoutCorpora} from '../../corpora.js';

/** All of a node but lines and columns. */
function shown(node: Nodes): unknown {
  const {position, data: _, ...own} = node;
  const at = [position?.start.offset, position?.end.offset];
  return 'children' in node ? {...own, at, children: node.children.map(shown)} : {...own, at};
}

/** @returns whether the HTML was read here; then as by the parser */
function isReadAlike(html: string): boolean {
  const read = readWrittenHtml(html, 0);
  if (read === undefined) return false;
  const parsed = parseHtml(html, {fragment: true}).children;
  assert.deepEqual(read.map(shown), parsed.map(shown), html);
  return true;
}

/** The HTML of each part of a text that has, or has not, HTML of its author. */
function written(text: string, hasHtml: boolean): string[] {
  const markdown = parseMarkdown(text);
  const source = new SourceText({path: 'a.md', text});
  return partBlocks(markdown.tokens)
    .filter((part) => part.hasHtml === hasHtml)
    .map(({tokens}) => renderAnswer(tokens, markdown, source).html);
}

const EVERYTHING = `# A & B

A *word*, **two \`<words>\`** and ~~none~~, "quoted" 'so'; [a link](/a?b=1&c=2 "Its &amp; title")
and a hard\\
break, https://a.example and ![a *picture*](b.png).

<!-- aliases: a > b -->

- tight
- list
  1. of lists

7. loose

   with a second paragraph

> quote
>
> > in quote

> [!NOTE]
> A callout.

??? note "A box"
    In it.

:::details More
In it.
:::

\`\`\`js
if (a < b && c) "d";
\`\`\`

    indented

| a | b  |
|---|---:|
| 1 | 2  |

Term
: Definition

  - with a list

---

# 😀 ß 中文 é
`;

describe('readWrittenHtml', () => {
  it('reads all that Markdown without HTML becomes', () => {
    const parts = written(EVERYTHING, false);

    assert.equal(parts.length > 10, true);
    assert.deepEqual(
      parts.filter((html) => !isReadAlike(html)),
      [],
    );
  });

  it('counts places from where it is told', () => {
    const [paragraph] = readWrittenHtml('<p>a</p>', 100) ?? [];

    assert.deepEqual(
      [paragraph?.position?.start.offset, paragraph?.position?.end.offset],
      [100, 108],
    );
  });

  for (const html of [
    ...['<p>a', 'a</p>', '<p>a</em></p>', '<em>a<strong>b</em>c</strong>', '<p><p>a</p></p>'],
    ...['<p><ul></ul></p>', '<a href="a">b<a href="c">d</a></a>', '<h2><h3>a</h3></h2>'],
    ...['<em><p>a</p></em>', '<li>a</li>', '<ul>a<p>b</p></ul>', '<tr><td>a</td></tr>'],
    ...['<table>a<tr><td>b</td></tr></table>', '<table><thead>\u00a0</thead></table>'],
    ...['<table><tr><td>a</td></tr></table>', '<pre>\na</pre>', '<P>a</P>', '<p/>', '<br></br>'],
    ...[
      '<p id="a">b</p>',
      '<p title="a" title="b">c</p>',
      '<p title=a>b</p>',
      '<p onclick="a">b</p>',
    ],
    ...['<p title="&#106;">a</p>', 'a &amp b', 'a & b', '&nbsp;', 'a < b', '<p class="">a</p>'],
    ...[
      '<script>a</script>',
      '<svg></svg>',
      '<form><p>a</p></form>',
      '<input>',
      '<ol start="a"></ol>',
    ],
    ...[
      '<!-- a -- b -->',
      '<!-->a',
      '<!--->a',
      '<!-- a --->',
      '<!-- a',
      '<!doctype html>',
      '<?a?>',
    ],
    ...['a\rb', 'a\0b', '\ud800', '<p class="a  b">c</p>', '<constructor>a</constructor>'],
  ]) {
    it(`leaves ${JSON.stringify(html)} to the parser`, () => {
      assert.equal(readWrittenHtml(html, 0), undefined);
    });
  }

  it('reads tags in any order as the parser does, or not at all', () => {
    const tags =
      'p h2 ul li ol dl dt dd blockquote pre code em strong a sup table thead tbody tr td';
    const piece = fc.oneof(
      fc.constantFrom(...tags.split(' ').flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
      fc.constantFrom(
        '<br>',
        '<hr>',
        '<img src="a" alt="">',
        '\n',
        ' ',
        'a',
        '&amp;',
        '<!-- b -->',
      ),
    );
    const nested = fc.letrec<{node: string}>((tie) => ({
      node: fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        piece,
        fc
          .tuple(fc.constantFrom(...tags.split(' ')), fc.array(tie('node'), {maxLength: 3}))
          .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
      ),
    })).node;

    fc.assert(
      fc.property(fc.array(nested, {maxLength: 4}), (parts) => {
        isReadAlike(parts.join(''));
      }),
      {numRuns: 3000},
    );
  });

  it(
    'reads the specifications and hostile Markdown as the parser does',
    {skip: skipWithoutCorpora},
    () => {
      const specs = ['commonmark-0.31.2', 'gfm-spec', 'gfm-extensions', 'gfm-regression'];
      const texts = [
        ...specs.flatMap((spec) => markdownExamples(spec).map(({markdown}) => markdown)),
        ...hostilePayloads().map(({input}) => input),
      ].map((text) => new SourceText({path: 'a.md', text}).text);

      const left = texts
        .flatMap((text) => written(text, false))
        .filter((html) => !isReadAlike(html));
      const raw = texts.flatMap((text) => written(text, true)).filter(isReadAlike);

      // Written as references, such characters come through Markdown as they are.
      assert.deepEqual(
        left.filter((html) => !/[\r\0]/.test(html)),
        [],
      );
      assert.equal(raw.length > 0, true);
    },
  );
});

describe('isComment', () => {
  for (const [html, is] of [
    ['<!-- a -->', true],
    ['<!-- a\n> b -->\n', true],
    ['<!-- a --> b', false],
    ['<!-- a -- b -->', false],
    ['<!-->', false],
    ['<!-- a', false],
    ['<b>', false],
  ] as const) {
    it(`says ${String(is)} of ${JSON.stringify(html)}`, () => {
      assert.equal(isComment(html), is);
    });
  }
});
