import {expect} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import type {Faq} from '../../../src/format/faq-index.js';
import {FAQ, faqOf} from '../fixture-faq.js';
import {answer, button, isOpen, openAnswers, settled, shown} from '../reader.js';
import {until} from '../until.js';
import {into} from './places.js';

const ANSWER = 'Yes. Your invoices are kept for ten years.';

const other = (): Faq =>
  faqOf([{id: 'other', question: 'Another?', aliases: [], answer: [['p', 'Yes.']]}]);

async function goTo(hash: string, ...elements: readonly FaqSearchElement[]): Promise<void> {
  const gone = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, {once: true});
  });
  location.hash = hash;
  await gone;
  for (let turn = 0; turn < 3; turn++) for (const each of elements) await settled(each);
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('of several elements with the entry that an address names', () => {
  it('the one in the page opens it, not the header’s', async () => {
    const header = await shown(FAQ, {variant: 'dropdown'});
    const page = await shown();

    await goTo('#delete-account', header, page);

    expect(isOpen(header)).to.equal(false);
    expect(openAnswers(page)).to.deep.equal([ANSWER]);
  });

  it('the first in the page opens it', async () => {
    const elements = [await shown(), await shown()];

    await goTo('#delete-account', ...elements);

    expect(elements.map(openAnswers)).to.deep.equal([[ANSWER], []]);
  });

  it('the header’s opens it where that in the page can’t be seen', async () => {
    const header = await shown(FAQ, {variant: 'dropdown'});
    const page = await shown();
    const tab = into('div', {hidden: ''})(page);

    await goTo('#delete-account', header, page);

    expect(openAnswers(header)).to.deep.equal([ANSWER]);
    tab.hidden = false;
    expect(openAnswers(page)).to.deep.equal([]);
  });

  it('the one that has it opens it, whatever it is', async () => {
    const page = await shown(other());
    const header = await shown(FAQ, {variant: 'modal'});

    await goTo('#delete-account', page, header);

    expect(isOpen(header)).to.equal(true);
    expect(openAnswers(header)).to.deep.equal([ANSWER]);
  });

  it('the header’s makes way for one that comes later', async () => {
    history.replaceState(null, '', '#delete-account');
    const header = await shown(other(), {variant: 'dropdown'});
    header.faq = FAQ;
    await until(() => isOpen(header), 'The header’s did not open.');

    const page = await shown();
    await until(() => openAnswers(page).length === 1, 'The page’s did not open.');
    await settled(header);

    expect(isOpen(header)).to.equal(false);
  });

  it('one that the reader has closed stays closed when another comes', async () => {
    history.replaceState(null, '', '#delete-account');
    const first = await shown();
    await until(() => openAnswers(first).length === 1, 'It did not open.');
    button(first, 'Can I delete my account?').click();
    await settled(first);

    const second = await shown();
    await settled(second);
    await settled(first);

    expect([openAnswers(first), openAnswers(second)]).to.deep.equal([[], []]);
  });

  it('the one whose link is followed opens it', async () => {
    const page = await shown();
    const header = await shown(FAQ, {variant: 'dropdown'});
    header.open();
    await settled(header);
    button(header, 'How do I reset my password?').click();
    await settled(header);

    answer(header, 'How do I reset my password?').querySelector('a')?.click();
    await until(() => location.hash === '#delete-account', 'The address did not change.');
    await settled(header);
    await settled(page);

    expect(openAnswers(header)).to.have.length(2);
    expect(openAnswers(page)).to.deep.equal([]);
  });
});
