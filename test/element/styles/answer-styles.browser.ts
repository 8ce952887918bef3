import {expect, fixture, html} from '@open-wc/testing';
import type {AnswerTree} from '../../../src/format/answer-tree.js';
import {answerNodes} from '../../../src/element/answers/answer-nodes.js';
import {plainStyles} from '../../../src/element/styles/plain-styles.js';
import {faqOf} from '../fixture-faq.js';
import {answer, button, settled, shown} from '../reader.js';

const LONG = 'registry.example.com/some-team/some-image-with-a-long-name:20261130.4@sha256';

/** A table as wide as its texts let it be, below a text with a long word. */
const ANSWER: AnswerTree = [
  ['p', 'Pull ', ['code', LONG], '.'],
  [
    'table',
    ['thead', ['tr', ['th', 'Port'], ['th', 'Direction'], ['th', 'What it is good for']]],
    [
      'tbody',
      [
        'tr',
        ['td', ['code', '443']],
        ['td', ['kbd', '123,456,789']],
        ['td', 'The connection between your computers and our service, for everything it does.'],
      ],
    ],
  ],
];

/** How many lines each of these has. */
function linesOf(box: Element, selector: string): number[] {
  return [...box.querySelectorAll(selector)].map((each) => each.getClientRects().length);
}

const OF_TABLE = 'td :is(code, kbd)';

describe('an answer in a narrow place', () => {
  it('breaks no number in a table, but long words in a text', async () => {
    const faq = faqOf([{id: 'a', question: 'Which?', aliases: [], answer: ANSWER}]);
    const element = await shown(faq);
    element.style.inlineSize = '16rem';
    button(element, 'Which?').click();
    await settled(element);

    const box = answer(element, 'Which?');

    expect(linesOf(box, OF_TABLE)).to.deep.equal([1, 1]);
    expect(linesOf(box, 'p code')[0]).to.be.above(1);
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });

  it('breaks none in the plain FAQ', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 16rem">
        <style></style>
        <faq-search
          ><div part="answer"><div></div></div
        ></faq-search>
      </div>`,
    );
    page.querySelector('style')?.append(plainStyles);
    const box = page.querySelector('[part=answer] > div');
    box?.append(answerNodes(ANSWER, 3, 'Copy'));

    expect(box && linesOf(box, OF_TABLE)).to.deep.equal([1, 1]);
    expect(box && linesOf(box, 'p code')[0]).to.be.above(1);
    expect(page.scrollWidth).to.equal(page.clientWidth);
  });
});
