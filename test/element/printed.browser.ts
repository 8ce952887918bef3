import {expect} from '@open-wc/testing';
import {FEATURED_FAQ} from './fixture-faq.js';
import {questions, settled, shown, type} from './reader.js';

const print = (type: 'beforeprint' | 'afterprint'): boolean =>
  window.dispatchEvent(new Event(type));

describe('a page that is printed', () => {
  it('has every question with its answer where nothing is asked, at once', async () => {
    const element = await shown(FEATURED_FAQ);
    expect(questions(element)).to.have.length(2);

    print('beforeprint');

    expect(questions(element)).to.have.length(5);
    const answers = [...(element.shadowRoot?.querySelectorAll('[part=answer]') ?? [])];
    expect(answers.every((answer) => answer.textContent.trim() !== '')).to.equal(true);
    print('afterprint');
    await settled(element);
    expect(questions(element)).to.have.length(2);
  });

  it('has what was found where something is asked', async () => {
    const element = await shown(FEATURED_FAQ);
    await type(element, 'ports');

    print('beforeprint');

    expect(questions(element)).to.deep.equal(['Which ports are used?']);
    print('afterprint');
  });
});
