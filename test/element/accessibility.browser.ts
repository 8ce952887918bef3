import {expect, fixture, html} from '@open-wc/testing';
import {type FaqSearchElement} from '../../src/element/index.js';
import {button, field, settled, shown, type} from './reader.js';

describe('accessibility', () => {
  it('has no fault while everything is listed', async () => {
    await expect(await shown()).to.be.accessible();
  });

  it('has no fault with results and an open answer', async () => {
    const element = await shown();
    await type(element, 'password ports');
    button(element, 'Which ports are used?').click();
    await settled(element);

    await expect(element).to.be.accessible();
  });

  it('has no fault when nothing is found', async () => {
    const element = await shown();
    await type(element, 'zzzzqqqq');

    await expect(element).to.be.accessible();
  });

  it('has no fault when the FAQ can’t be loaded', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search src="/served/nothing"></faq-search>`,
    );
    await new Promise((resolve) => element.addEventListener('faq-search-error', resolve));
    await settled(element);

    await expect(element).to.be.accessible();
  });

  it('has no fault on a dark page', async () => {
    const page = await fixture(
      html`<div style="color-scheme: dark; background: #111; color: #eee"></div>`,
    );
    const element = await shown();
    page.append(element);
    await type(element, 'password');

    await expect(element).to.be.accessible();
  });

  it('names the field, within a search landmark', async () => {
    const element = await shown();

    expect(field(element).labels?.[0]?.textContent).to.equal('Search questions and answers');
    expect(field(element).closest('search')).not.to.equal(null);
  });

  it('has both status regions from the start', async () => {
    const element = await fixture(html`<faq-search></faq-search>`);

    expect(element.shadowRoot?.querySelectorAll('[role=status]')).to.have.length(2);
  });

  it('makes its targets at least 44 pixels high', async () => {
    const element = await shown();
    await type(element, 'p');

    const heights = [
      field(element),
      button(element, 'Clear the search'),
      element.shadowRoot?.querySelector('li > div'),
    ].map((target) => target?.getBoundingClientRect().height ?? 0);

    expect(Math.min(...heights)).to.be.at.least(44);
  });

  it('has a field of at least 16 pixels, so that phones don’t zoom', async () => {
    const small = await fixture(html`<div style="font-size: 10px"></div>`);
    const element = await shown();
    small.append(element);

    expect(parseFloat(getComputedStyle(field(element)).fontSize)).to.be.at.least(16);
  });
});
