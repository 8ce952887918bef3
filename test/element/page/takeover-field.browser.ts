import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {FAQ} from '../fixture-faq.js';
import {field, focused, questions, settled} from '../reader.js';

/** A page whose own field has been typed into, before the element gets its FAQ. */
async function typedEarly(text: string): Promise<FaqSearchElement> {
  const element = await fixture<FaqSearchElement>(
    html`<faq-search>
      <form action="/search"><input type="search" aria-label="Search" /></form>
      <p id="plain">The plain FAQ</p>
    </faq-search>`,
  );
  const input = element.querySelector('input');
  input?.focus();
  if (input) input.value = text;
  return element;
}

describe('what was typed into a field of the page before the element was ready', () => {
  it('is answered, and the focus goes on', async () => {
    const element = await typedEarly('ports');

    element.faq = FAQ;
    await settled(element);

    expect(field(element).value).to.equal('ports');
    expect(questions(element)).to.deep.equal(['Which ports are used?']);
    expect(focused(element)).to.equal(field(element));
  });

  it('stands in one field, not in two, while the FAQ is loaded', async () => {
    const element = await typedEarly('ports');

    element.src = '/served/nothing?held';
    await settled(element);

    expect(element.querySelector('input')?.checkVisibility()).to.equal(false);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(field(element).value).to.equal('ports');
  });

  it('takes no focus when the reader is elsewhere', async () => {
    const element = await typedEarly('ports');
    element.querySelector('input')?.blur();

    element.faq = FAQ;
    await settled(element);

    expect(focused(element)).to.equal(null);
  });
});
