import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../src/element/index.js';
import {FAQ} from './fixture-faq.js';
import {button, headings, openAnswers, readable, settled, shown, type} from './reader.js';

const MISSING = 'https://example.org/new?title={query}&body=From%20the%20FAQ';

async function withMissingUrl(url: string): Promise<FaqSearchElement> {
  const element = await fixture<FaqSearchElement>(
    html`<faq-search missing-url=${url} .faq=${FAQ}></faq-search>`,
  );
  await settled(element);
  return element;
}

function link(element: FaqSearchElement): HTMLAnchorElement | null {
  return element.shadowRoot?.querySelector<HTMLAnchorElement>('p > a') ?? null;
}

describe('a query without an answer', () => {
  it('lists what is closest, as such', async () => {
    const element = await shown();

    await type(element, 'firewood elephants');

    expect(readable(element)).to.contain('No question found for “firewood elephants”.');
    expect(headings(element)).to.deep.equal(['2 Closest questions', '3 Which ports are used?']);
  });

  it('opens what is closest like any other', async () => {
    const element = await shown();
    await type(element, 'firewood elephants');

    button(element, 'Which ports are used?').click();
    await settled(element);

    expect(openAnswers(element)).to.have.length(1);
  });

  it('shows the page’s own way to an answer, and only then', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search .faq=${FAQ}><a slot="no-results" href="/help">Write us</a></faq-search>`,
    );
    await settled(element);
    const contact = element.querySelector('a');
    expect(contact?.checkVisibility()).to.equal(false);

    await type(element, 'zzzzqqqq');

    expect(contact?.checkVisibility()).to.equal(true);
  });
});

describe('missing-url', () => {
  it('gives a link that takes the question along, and says what it takes', async () => {
    const element = await withMissingUrl(MISSING);

    await type(element, 'zz & qq?');

    expect(link(element)?.href).to.equal(
      'https://example.org/new?title=zz%20%26%20qq%3F&body=From%20the%20FAQ',
    );
    expect(readable(element)).to.contain(
      'example.org: The link includes “zz & qq?” and “From the FAQ”.',
    );
  });

  it('may lead to a mailbox', async () => {
    const element = await withMissingUrl('mailto:help@example.org?subject={query}');

    await type(element, 'zzzz');

    expect(link(element)?.href).to.equal('mailto:help@example.org?subject=zzzz');
    expect(readable(element)).to.contain('help@example.org: The link includes “zzzz”.');
  });

  it('may lead to the page’s own server', async () => {
    const element = await withMissingUrl('/ask/{query}');

    await type(element, 'zz/..');

    expect(link(element)?.href).to.equal(`${location.origin}/ask/zz%2F..`);
    expect(readable(element)).to.contain('“zz/..”');
  });

  for (const url of ['javascript:alert("{query}")', 'data:text/html,{query}', 'http://', '']) {
    it(`gives no link for “${url}”`, async () => {
      const element = await withMissingUrl(url);

      await type(element, 'zzzz');

      expect(link(element)).to.equal(null);
    });
  }

  it('lets no query lead elsewhere', async () => {
    const element = await withMissingUrl('{query}');

    await type(element, 'javascript:zzzz');

    expect(link(element)?.protocol).to.equal('http:');
  });

  it('survives half a character', async () => {
    const element = await withMissingUrl(MISSING);
    const field = element.shadowRoot?.querySelector('input[type=search]');
    if (!(field instanceof HTMLInputElement)) throw new Error('There is no field.');
    field.value = 'zzzz \ud83d';
    field.dispatchEvent(new InputEvent('input'));
    await settled(element);

    expect(link(element)?.href).to.contain('title=zzzz');
  });
});
