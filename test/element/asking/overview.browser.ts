import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {FAQ, FEATURED_FAQ} from '../fixture-faq.js';
import {
  button,
  facet,
  facets,
  field,
  headings,
  openAnswers,
  press,
  questions,
  settled,
  shown,
  type,
} from '../reader.js';

const FEATURED = [
  '2 Frequently asked',
  '3 Can I delete my account?',
  '3 How do I install the command line?',
];

describe('featured questions', () => {
  it('are all that is listed at first', async () => {
    const element = await shown(FEATURED_FAQ);

    expect(headings(element)).to.deep.equal(FEATURED);
  });

  it('make room for all, with the focus on the first', async () => {
    const element = await shown(FEATURED_FAQ);

    button(element, 'Show all questions').click();
    await settled(element);

    expect(headings(element)).to.have.length(8);
    expect(element.shadowRoot?.activeElement).to.equal(
      button(element, 'How do I reset my password?'),
    );
    expect(() => button(element, 'Show all questions')).to.throw('There is no button');
  });

  it('are listed again when the field is cleared', async () => {
    const element = await shown(FEATURED_FAQ);
    await type(element, 'ports');

    await press('Escape');
    await settled(element);

    expect(headings(element)).to.deep.equal(FEATURED);
  });

  it('are no more than others in a category', async () => {
    const element = await shown(FEATURED_FAQ);

    facet(element, 'Account').click();
    await settled(element);

    expect(questions(element)).to.have.length(3);
  });

  it('make room for what the address names', async () => {
    location.hash = '#which-ports-are-used-';

    const element = await shown(FEATURED_FAQ);
    await settled(element);

    expect(openAnswers(element)).to.have.length(1);
    expect(questions(element)).to.have.length(5);
    location.hash = '';
  });

  it('don’t answer where everything was asked for', async () => {
    const element = await shown(FEATURED_FAQ);
    await type(element, 'zzzzqqqq');

    button(element, 'Show all questions').click();
    await settled(element);

    expect(questions(element)).to.have.length(5);
    expect(field(element).value).to.equal('');
  });
});

describe('a plain FAQ that gives way', () => {
  it('is listed whole, without filters until something is asked, so that nothing moves', async () => {
    const element = await fixture<FaqSearchElement>(html`
      <faq-search .faq=${FEATURED_FAQ}
        ><details>
          <summary>Plain?</summary>
          Yes.
        </details></faq-search
      >
    `);
    await settled(element);
    expect(questions(element)).to.have.length(5);
    expect(facets(element)).to.deep.equal([]);

    await type(element, 'password');

    expect(facets(element)).to.have.length(4);
  });
});

describe('suggest', () => {
  async function onPage(title: string, heading: string, faq = FAQ): Promise<FaqSearchElement> {
    const before = document.title;
    document.title = title;
    const page = await fixture(html`
      <main>
        <h2>${heading}</h2>
        <faq-search suggest .faq=${faq}><h2>How do I install the command line?</h2></faq-search>
      </main>
    `);
    document.title = before;
    const element = page.querySelector('faq-search');
    if (!element) throw new Error('There is no element.');
    await settled(element);
    return element;
  }

  it('begins with the questions that fit the page’s title', async () => {
    const element = await onPage('Ports in use | Example', 'Welcome');

    expect(headings(element)).to.deep.equal(['2 For this page', '3 Which ports are used?']);
  });

  it('begins with those that fit its headings', async () => {
    const element = await onPage('Example', 'Delete your account');

    expect(headings(element)[1]).to.equal('3 Can I delete my account?');
  });

  it('has featured ones after them, each once', async () => {
    const element = await onPage('Example', 'Delete your account', FEATURED_FAQ);

    expect(headings(element).filter((heading) => heading.startsWith('2'))).to.deep.equal([
      '2 For this page',
      '2 Frequently asked',
    ]);
    expect(new Set(questions(element)).size).to.equal(questions(element).length);
  });

  it('suggests nothing where nothing fits, nor what its own children say', async () => {
    const element = await onPage('Chocolate cake', 'Bake for an hour');

    expect(headings(element)).to.have.length(8);
    expect(headings(element)[0]).to.equal('2 Account');
  });
});
