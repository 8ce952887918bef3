import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {readPlainFaq} from '../../../../src/element/faq/plain-faq/read-plain-faq.js';
import {DETAILS} from './details.js';

async function read(content: TemplateResult): Promise<ReturnType<typeof readPlainFaq>> {
  return readPlainFaq(await fixture(html`<div>${content}</div>`));
}

describe('a plain FAQ is read', () => {
  it('from details, with the headings above as categories', async () => {
    expect(await read(DETAILS)).to.deep.equal([
      {
        id: 'pay',
        question: 'How do I pay?',
        aliases: [],
        category: 'Bills',
        answer: [['p', 'By card.']],
      },
      {
        id: 'where-are-my-bills',
        question: 'Where are my bills?',
        aliases: [],
        category: 'Bills',
        answer: ['In ', ['b', 'Account'], '.'],
      },
    ]);
  });

  it('from headings that ask, whatever lists their answers hold', async () => {
    const entries = await read(html`
      <h2>Help</h2>
      <p>Welcome.</p>
      <h3 id="a">What is a term?</h3>
      <p>These:</p>
      <dl>
        <dt>Term</dt>
        <dd>Meaning</dd>
      </dl>
      <h4>More</h4>
      <p>Text.</p>
      <h3>What else?</h3>
      <p>Nothing.</p>
    `);

    expect(entries.map(({id, question, category}) => [id, question, category])).to.deep.equal([
      ['a', 'What is a term?', 'Help'],
      ['what-else', 'What else?', 'Help'],
    ]);
    expect(JSON.stringify(entries[0]?.answer))
      .to.contain('["h4","More"]')
      .and.to.contain('Meaning');
  });

  it('with a line break as the space that a page shows, but in code', async () => {
    const answer = document.createElement('div');
    answer.innerHTML =
      '<details><summary>How?</summary><p>By\n  <b>card</b>\nor 你好\n世界.</p><pre>a\n b</pre></details>';
    const [entry] = readPlainFaq(answer);

    expect(entry?.answer).to.deep.equal([
      ['p', 'By ', ['b', 'card'], ' or 你好世界.'],
      ['pre', 'a\n b'],
    ]);
  });

  it('from a definition list', async () => {
    const entries = await read(html`
      <dl>
        <div>
          <dt id="a">First</dt>
          <dd>One</dd>
          <dd>Two</dd>
        </div>
        <dt>Second</dt>
        <dd>Three</dd>
      </dl>
    `);

    expect(entries.map(({id, answer}) => [id, answer])).to.deep.equal([
      [
        'a',
        [
          ['dd', 'One'],
          ['dd', 'Two'],
        ],
      ],
      ['second', [['dd', 'Three']]],
    ]);
  });

  it('from headings that don’t ask, at the deepest level', async () => {
    const entries = await read(
      html`<h2>A</h2>
        <h3>B</h3>
        <p>b</p>
        <h3>C</h3>
        <p>c</p>`,
    );

    expect(entries.map(({question, category}) => [question, category])).to.deep.equal([
      ['B', 'A'],
      ['C', 'A'],
    ]);
  });

  it('with ids that are distinct', async () => {
    const entries = await read(html`
      <details>
        <summary>A?</summary>
        a
      </details>
      <details>
        <summary>A?</summary>
        b
      </details>
      <details>
        <summary>?</summary>
        c
      </details>
    `);

    expect(entries.map(({id}) => id)).to.deep.equal(['a', 'a-1', 'question']);
  });

  it('with other wordings', async () => {
    const [entry] = await read(html`
      <details data-aliases="settle; pay a bill;">
        <summary>A?</summary>
        a
      </details>
    `);

    expect(entry?.aliases).to.deep.equal(['settle', 'pay a bill']);
  });

  it('without questions that have no answer', async () => {
    expect(
      await read(
        html`<details><summary>A?</summary></details>
          <h2>B?</h2>`,
      ),
    ).to.deep.equal([]);
  });

  it('with nothing that an answer can’t hold', async () => {
    const [entry] = await read(html`
      <details>
        <summary>A?</summary>
        <p onclick="x()" style="color: red" class="b" title="c">
          a
          <script type="text/plain">
            d
          </script>
        </p>
        <form>e<button>f</button></form>
        <a href="javascript:g()">h</a>
        <h1>i</h1>
        <nav><a href="/j">j</a></nav>
      </details>
    `);

    expect(entry?.answer).to.deep.equal([['p', {title: 'c'}, 'a'], 'e ', ['a', 'h'], ['h3', 'i']]);
  });

  it('not from details and lists inside an answer', async () => {
    const entries = await read(html`
      <details>
        <summary>A?</summary>
        <details>
          <summary>B?</summary>
          b
        </details>
      </details>
      <dl>
        <dt>C</dt>
        <dd>c</dd>
      </dl>
    `);

    expect(entries.map(({question}) => question)).to.deep.equal(['A?']);
  });
});
