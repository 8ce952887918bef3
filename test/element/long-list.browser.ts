import {expect} from '@open-wc/testing';
import type {Entry} from '../../src/format/entry.js';
import type {FaqSearchElement} from '../../src/element/index.js';
import {FAQ, FEATURED_FAQ, faqOf, longFaq} from './fixture-faq.js';
import {
  button,
  facet,
  focused,
  headings,
  openAnswers,
  questions,
  settled,
  shown,
  type,
} from './reader.js';

/** Categories with this many questions each. */
const CATEGORIES: Readonly<Record<string, number>> = {Billing: 17, Team: 4, Security: 5, Mail: 40};

const entries: readonly Entry[] = Object.entries(CATEGORIES).flatMap(([category, count]) =>
  Array.from({length: count}, (_, i) => ({
    id: `${category.toLowerCase()}-${i + 1}`,
    question: `${category} question ${i + 1}?`,
    aliases: [],
    category,
    answer: [['p', `${category} answer ${i + 1}.`]],
  })),
);

const LONG = faqOf(entries);

/** How many questions of a category are seen. */
function seen(element: FaqSearchElement, category: string): number {
  return questions(element).filter((text) => text.startsWith(category)).length;
}

function hasButton(element: FaqSearchElement, name: string): boolean {
  try {
    return button(element, name) instanceof HTMLButtonElement;
  } catch {
    return false;
  }
}

describe('a long list', () => {
  it('shows the first questions of each category, and how many there are', async () => {
    const element = await shown(LONG);

    expect(Object.keys(CATEGORIES).map((category) => seen(element, category))).to.deep.equal([
      7, 4, 5, 7,
    ]);
    expect(hasButton(element, 'All 17 in Billing')).to.equal(true);
    expect(hasButton(element, 'All 40 in Mail')).to.equal(true);
    expect(hasButton(element, 'All 5 in Security')).to.equal(false);
    expect(headings(element)).to.have.length(4 + 7 + 4 + 5 + 7);
  });

  it('shows all of a category, and goes on where it ended', async () => {
    const element = await shown(LONG);

    button(element, 'All 17 in Billing').click();
    await settled(element);

    expect(seen(element, 'Billing')).to.equal(17);
    expect(seen(element, 'Mail')).to.equal(7);
    expect(focused(element)).to.equal(button(element, 'Billing question 8?'));
    expect(hasButton(element, 'All 17 in Billing')).to.equal(false);
  });

  it('has what is folded away in the page, for its find and its printer', async () => {
    const element = await shown(LONG);

    expect(element.shadowRoot?.querySelectorAll('[part=question]')).to.have.length(66);
  });

  it('shows what the browser finds in what is folded away', async () => {
    const element = await shown(LONG);
    const row = element.shadowRoot?.querySelector('#question-mail-40')?.closest('li');

    row?.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settled(element);

    expect(seen(element, 'Mail')).to.equal(40);
    expect(openAnswers(element)).to.deep.equal([]);
  });

  it('keeps all of a category in view when an answer that was folded away is closed', async () => {
    const element = await shown(LONG);
    await element.show('mail-40');
    expect(openAnswers(element)).to.deep.equal(['Mail answer 40.']);

    button(element, 'Mail question 40?').click();
    await settled(element);

    expect(seen(element, 'Mail')).to.equal(40);
  });

  it('is as it was after a search', async () => {
    const element = await shown(LONG);
    button(element, 'All 17 in Billing').click();
    await settled(element);
    await type(element, 'mail');
    expect(hasButton(element, 'All 40 in Mail')).to.equal(false);

    button(element, 'Clear the search').click();
    await settled(element);

    expect(seen(element, 'Billing')).to.equal(17);
    expect(seen(element, 'Mail')).to.equal(7);
  });

  it('is whole where a category is chosen', async () => {
    const element = await shown(LONG);

    facet(element, 'Mail').click();
    await settled(element);

    expect(questions(element)).to.have.length(40);
  });

  it('is folded without categories, too, and a short one is not', async () => {
    const long = await shown(longFaq(50));
    expect(questions(long)).to.have.length(30);
    expect(hasButton(long, 'Show 20 more questions')).to.equal(true);

    const short = await shown(longFaq(30));
    expect(questions(short)).to.have.length(30);
  });
});

describe('“Expand all”', () => {
  it('opens every answer of a small list, and closes them again', async () => {
    const element = await shown(FAQ);

    button(element, 'Expand all').click();
    await settled(element);
    expect(openAnswers(element)).to.have.length(5);

    button(element, 'Collapse all').click();
    await settled(element);
    expect(openAnswers(element)).to.deep.equal([]);
    expect(hasButton(element, 'Expand all')).to.equal(true);
  });

  it('fires an event for each answer, which can be prevented', async () => {
    const element = await shown(FAQ);
    const heard: string[] = [];
    element.addEventListener('faq-search-toggle', (event) => {
      heard.push(`${event.position} ${event.open}`);
      if (event.position === 2) event.preventDefault();
    });

    button(element, 'Expand all').click();
    await settled(element);

    expect(heard).to.deep.equal(['1 true', '2 true', '3 true', '4 true', '5 true']);
    expect(openAnswers(element)).to.have.length(4);
  });

  it('is not there for results, a long list, or the first of more', async () => {
    const found = await shown(FAQ);
    await type(found, 'password');

    for (const element of [found, await shown(LONG), await shown(FEATURED_FAQ)])
      expect(hasButton(element, 'Expand all')).to.equal(false);
  });

  it('is a method, also for what is folded away, and fires nothing', async () => {
    const element = await shown(LONG);
    let events = 0;
    element.addEventListener('faq-search-toggle', () => (events += 1));

    element.expandAll();
    await settled(element);
    expect(openAnswers(element)).to.have.length(66);
    expect(questions(element)).to.have.length(66);

    element.collapseAll();
    await settled(element);
    expect(openAnswers(element)).to.deep.equal([]);
    expect(events).to.equal(0);
  });
});
