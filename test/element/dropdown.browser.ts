import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../src/element/index.js';
import {FAQ, longFaq} from './fixture-faq.js';
import {
  button,
  field,
  focused,
  isOpen,
  part,
  press,
  pressAt,
  questions,
  settled,
  shown,
  type,
} from './reader.js';

const dropdown = (): Promise<FaqSearchElement> => shown(FAQ, {variant: 'dropdown'});

describe('a dropdown', () => {
  it('shows only its field at first', async () => {
    const element = await dropdown();

    expect(isOpen(element)).to.equal(false);
    expect(field(element).checkVisibility()).to.equal(true);
  });

  it('opens when the reader types', async () => {
    const element = await dropdown();

    await type(element, 'ports');

    expect(questions(element)).to.deep.equal(['Which ports are used?']);
  });

  it('opens at a press on the field, with all questions', async () => {
    const element = await dropdown();
    const {x, y} = field(element).getBoundingClientRect();

    await pressAt(x + 20, y + 10);
    await settled(element);

    expect(questions(element)).to.have.length(5);
  });

  it('opens at ArrowDown, and goes to the first question', async () => {
    const element = await dropdown();
    field(element).focus();
    expect(isOpen(element)).to.equal(false);

    await press('ArrowDown');
    await settled(element);

    expect(focused(element)).to.equal(button(element, 'How do I reset my password?'));
  });

  it('clears at Escape, then closes, and keeps the focus in the field', async () => {
    const element = await dropdown();
    await type(element, 'p');

    await press('Escape');
    await settled(element);
    expect([field(element).value, isOpen(element)]).to.deep.equal(['', true]);
    await press('Escape');
    await settled(element);

    expect(isOpen(element)).to.equal(false);
    expect(focused(element)).to.equal(field(element));
  });

  it('closes when the focus goes elsewhere', async () => {
    const other = await fixture<HTMLButtonElement>(html`<button>Other</button>`);
    const element = await dropdown();
    await type(element, 'p');

    other.focus();
    await settled(element);

    expect(isOpen(element)).to.equal(false);
  });

  it('closes at a press beside it, and keeps what was typed', async () => {
    const element = await dropdown();
    element.style.inlineSize = '10rem';
    await type(element, 'p');

    await pressAt(window.innerWidth - 5, window.innerHeight - 5);

    expect([field(element).value, isOpen(element)]).to.deep.equal(['p', false]);
  });

  it('is not cut off by what it stands in', async () => {
    const bar = await fixture<HTMLElement>(
      html`<div style="overflow: hidden; block-size: 4rem; transform: translate(0)"></div>`,
    );
    const element = await dropdown();
    bar.append(element);
    await type(element, 'p');

    const {left, bottom} = part(element, 'panel').getBoundingClientRect();

    expect(bottom).to.be.greaterThan(bar.getBoundingClientRect().bottom + 50);
    expect(document.elementFromPoint(left + 20, bottom - 10)).to.equal(element);
  });

  it('goes above its field where there is no room below', async () => {
    const foot = await fixture<HTMLElement>(
      html`<div style="position: fixed; inset-block-end: 0; inset-inline: 0"></div>`,
    );
    const element = await shown(longFaq(60), {variant: 'dropdown'});
    foot.append(element);
    element.open();
    await settled(element);

    const {top, bottom} = part(element, 'panel').getBoundingClientRect();

    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(field(element).getBoundingClientRect().top);
  });

  it('scrolls inside, and stays within the window', async () => {
    const element = await shown(longFaq(60), {variant: 'dropdown'});
    element.open();
    await settled(element);

    const panel = part(element, 'panel');
    const {left, right, bottom} = panel.getBoundingClientRect();

    expect(panel.scrollHeight).to.be.greaterThan(panel.clientHeight);
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(window.innerWidth);
    expect(bottom).to.be.at.most(window.innerHeight);
  });

  it('has no fault in accessibility while it is open', async () => {
    const element = await dropdown();
    await type(element, 'password');

    await expect(element).to.be.accessible();
  });
});
