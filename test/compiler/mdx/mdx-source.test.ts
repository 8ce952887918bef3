/**
 * What of MDX is Markdown, and what becomes of the rest.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createReport} from '../../../src/compiler/diagnostic.js';
import {markdownOfMdx} from '../../../src/compiler/mdx/mdx-markdown.js';
import {SourceText} from '../../../src/compiler/source-text.js';
import {answerText} from '../../../src/format/answer-tree.js';
import {compileFile, problemsOf} from '../compiled.js';

/** The Markdown, without empty lines. */
function markdownOf(text: string): string[] {
  const source = new SourceText({path: 'faq.mdx', text});
  const {text: markdown} = markdownOfMdx(source, 0, createReport());
  return markdown
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

const ENTRY = ['<details>', '<summary>How?</summary>', 'So **it** is.', '</details>'];

describe('MDX', () => {
  for (const [what, text, expected] of [
    ['imports', "import Tabs from '@theme/Tabs';\nimport {a, b} from './x'\n\nText", ['Text']],
    ['imports of several lines', "import {\n  a,\n  b,\n} from './x';\n\nText", ['Text']],
    ['imports for their effect', "import './x.css';\n\nText", ['Text']],
    ['exports', 'export const meta = {\n  title: "x",\n\n  list: [1, 2],\n};\n\nText', ['Text']],
    [
      'exported functions',
      'export function Note({children}) {\n  return <p>{children}</p>;\n}\n\nText',
      ['Text'],
    ],
    ['comments', 'One {/* not\nthis */}two', ['One two']],
    ['expressions', 'It costs {prices.pitch} euros{"!"}', ['It costs  euros!']],
    [
      'expressions that map',
      '{list.map((one) => (\n  <Item key={one.id}>{one.text}</Item>\n))}\n\nText',
      ['Text'],
    ],
    ['spaces', "a{' '}b", ['a b']],
    ['fragments', '<>\n\nText\n\n</>', ['Text']],
    ['spread attributes', '<Box {...props} style={{color: "red"}}>\n\nText\n\n</Box>', ['Text']],
    ['functions in attributes', '<Box onClick={() => { alert("}") }}>\n\nText\n\n</Box>', ['Text']],
    ['containers', '<div className="x">\n  **Text**\n</div>', ['**Text**']],
    [
      'indented components',
      '<Tabs>\n    <Tab>\n        Text\n\n        ```js\n        x\n        ```\n    </Tab>\n</Tabs>',
      ['Text', '```js', 'x', '```'],
    ],
    [
      'tabs',
      '<Tabs>\n<TabItem value="a" label="npm">\n\nText\n\n</TabItem>\n</Tabs>',
      ['**npm**', 'Text'],
    ],
    ['cards', '<Card title="More" href="/more">\n  Text\n</Card>', ['[More](/more)', 'Text']],
    ['images', '<Image src="a.png" alt="A house" width={20} />', ['![A house](a.png)']],
    ['links', 'See <Link to="/x">this</Link>.', ['See [this](/x).']],
    [
      'callouts',
      '<Note>\n  Text\n</Note>\n<Callout type="warning" title="Mind">\nText\n</Callout>',
      [':::note', 'Text', ':::', ':::warning Mind', 'Text', ':::'],
    ],
    [
      'nothing in code',
      '```jsx\nimport x from "y"\n<Box>{a}</Box>\n```\n\n`{b}` and ``<c>`</c>``',
      ['```jsx', 'import x from "y"', '<Box>{a}</Box>', '```', '`{b}` and ``<c>`</c>``'],
    ],
    ['nothing that is escaped', 'a \\{b} \\<c>', ['a \\{b} \\<c>']],
    [
      'no sign alone',
      'a < b, 1 <2, {unclosed, <https://x.org>',
      ['a < b, 1 <2, {unclosed, <https://x.org>'],
    ],
    [
      'no id of a heading',
      '## How? {#how}\n\n## Why? {/* #why */}',
      ['## How? {#how}', '## Why? {#why}'],
    ],
    ['an item with a title', '<Accordion title="How?">\n  So **it** is.\n</Accordion>', ENTRY],
    [
      'an item with a question',
      '<AccordionItem question={"How?"}>\n\nSo **it** is.\n\n</AccordionItem>',
      ENTRY,
    ],
    ['an item with a summary', "<Details summary='How?'>\nSo **it** is.\n</Details>", ENTRY],
    ['an item with a label', '<Collapse label={`How?`} open>\nSo **it** is.\n</Collapse>', ENTRY],
    [
      'an item over several lines',
      '<Accordion\n  title="How?"\n  icon="x"\n  defaultOpen={true}\n>\n  So **it** is.\n</Accordion>',
      ENTRY,
    ],
    [
      'an item in groups',
      '<AccordionGroup>\n  <Accordion title="How?">\n    So **it** is.\n  </Accordion>\n</AccordionGroup>',
      ENTRY,
    ],
    ['an item with its answer', '<FAQ question="How?" answer="So **it** is." />', ENTRY],
    [
      'an item with a trigger',
      '<Accordion>\n <AccordionItem value="a">\n  <AccordionTrigger>How?</AccordionTrigger>\n  <AccordionContent>So **it** is.</AccordionContent>\n </AccordionItem>\n</Accordion>',
      ENTRY,
    ],
    [
      'an item with a header in it',
      '<Accordion.Item>\n<Accordion.Header><Accordion.Trigger>How?</Accordion.Trigger></Accordion.Header>\n<Accordion.Content>So **it** is.</Accordion.Content>\n</Accordion.Item>',
      ENTRY,
    ],
    [
      'a question beside its answer',
      '<FAQ>\n<Question>How?</Question>\n<Answer>So **it** is.</Answer>\n</FAQ>',
      ENTRY,
    ],
    [
      'questions in turn',
      '<Q>How?</Q>\n<A>So **it** is.</A>',
      ['<details>', '<summary>How?</summary>', '</details>', 'So **it** is.'],
    ],
    [
      'HTML that asks',
      '<details>\n  <summary>How?</summary>\n  So **it** is.\n</details>',
      ENTRY.map((line) =>
        line.startsWith('<summary') || line.startsWith('So') ? `  ${line}` : line,
      ),
    ],
  ] as const) {
    it(`has ${what}`, () => assert.deepEqual(markdownOf(text), expected));
  }

  it('is read as Markdown, with its places', () => {
    const text =
      '---\ntitle: x\n---\n\nimport A from "a";\n\n## How? {#own}\n\n<A>\n  In {b} a [link](#no).\n</A>\n';
    const compilation = compileFile('faq.mdx', text);

    assert.deepEqual(
      compilation.entries.map(({id, question, source, answer}) => [
        id,
        question,
        source.line,
        answerText(answer),
      ]),
      [['own', 'How?', 7, 'In a link.']],
    );
    assert.deepEqual(problemsOf(compilation), [
      'faq.mdx:10:6 warning mdx-expression',
      'faq.mdx:10:12 error dead-link',
    ]);
  });

  it('is known by its imports where it is called Markdown', () => {
    const {entries} = compileFile(
      'faq.md',
      "import A from '@a';\n\n## How?\n\n<A>So {it} is.</A>\n",
    );

    assert.deepEqual(
      entries.map(({answer}) => answerText(answer)),
      ['So is.'],
    );
  });

  it('is not what shows an import in code', () => {
    const {entries} = compileFile(
      'faq.md',
      "## How?\n\n```js\nimport A from 'a';\n```\n\nSo {it} is.\n",
    );

    assert.deepEqual(
      entries.map(({answer}) => answerText(answer)),
      ["import A from 'a';\nSo {it} is."],
    );
  });

  for (const [what, text] of [
    ['open braces', '{'.repeat(200_000)],
    ['open braces in lines', '{a\n'.repeat(100_000)],
    ['open tags', '<A '.repeat(100_000)],
    ['components', '<A>'.repeat(20_000)],
    ['items', '<Accordion title="a">\n'.repeat(20_000)],
    ['closing tags', '</A>'.repeat(50_000)],
    ['attributes', `<A ${'b={c} '.repeat(50_000)}`],
    ['backticks', '`` ` '.repeat(50_000)],
    ['imports', 'import {\n'.repeat(50_000)],
    ['exports', 'export const a = [\n'.repeat(30_000)],
    ['quotation marks', '{"\n'.repeat(50_000)],
    ['templates', '{`'.repeat(50_000)],
  ] as const) {
    it(`with endless ${what} takes linear time`, () => {
      const before = process.cpuUsage();

      markdownOf(text);

      const {user, system} = process.cpuUsage(before);
      assert.ok((user + system) / 1e6 < 5, 'seconds of CPU time');
    });
  }
});

it('a component’s question may be JSX', () => {
  const {entries} = compileFile(
    'faq.mdx',
    '<Accordion title={<>Is it <b>free</b>?</>}>Yes.</Accordion>\n\n<Accordion title="Is it fast?">No.</Accordion>\n',
  );

  assert.deepEqual(
    entries.map(({question}) => question),
    ['Is it free?', 'Is it fast?'],
  );
});
