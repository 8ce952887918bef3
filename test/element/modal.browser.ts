import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {FaqSearchElement} from '../../src/element/index.js';
import {FAQ, longFaq} from './fixture-faq.js';
import {
  button,
  field,
  focused,
  isOpen,
  openAnswers,
  part,
  press,
  pressAt,
  questions,
  settled,
  shown,
  type,
} from './reader.js';

const modal = (): Promise<FaqSearchElement> => shown(FAQ, {variant: 'modal'});

describe('a modal', () => {
  it('is a button at first', async () => {
    const element = await modal();

    expect(isOpen(element)).to.equal(false);
    expect(button(element, 'Search').getAttribute('aria-haspopup')).to.equal('dialog');
  });

  it('opens as a dialog over the page, with the focus in the field', async () => {
    const element = await modal();

    button(element, 'Search').click();
    await settled(element);

    expect(part(element, 'dialog').matches(':modal')).to.equal(true);
    expect(focused(element)).to.equal(field(element));
    expect(questions(element)).to.have.length(5);
  });

  it('opens by a button of the page', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search .faq=${FAQ} variant="modal"
        ><button slot="trigger">Ask</button></faq-search
      >`,
    );
    await settled(element);

    element.querySelector('button')?.click();

    expect(isOpen(element)).to.equal(true);
    expect(() => button(element, 'Search')).to.throw('no button');
  });

  it('clears at Escape, then closes, and gives the focus back', async () => {
    const element = await modal();
    button(element, 'Search').focus();
    await press('Enter');
    await type(element, 'p');

    await press('Escape');
    await settled(element);
    expect([field(element).value, isOpen(element)]).to.deep.equal(['', true]);
    await press('Escape');
    await settled(element);

    expect(isOpen(element)).to.equal(false);
    expect(focused(element)).to.equal(button(element, 'Search'));
  });

  it('closes by its button', async () => {
    const element = await modal();
    element.open();

    button(element, 'Close').click();

    expect(isOpen(element)).to.equal(false);
  });

  it('closes at a press on the page around it, not at one inside', async () => {
    const element = await modal();
    element.open();
    await settled(element);
    const {left, top} = part(element, 'dialog').getBoundingClientRect();

    await pressAt(left + 6, top + 6);
    expect(isOpen(element)).to.equal(true);
    await pressAt(2, 2);

    expect(isOpen(element)).to.equal(false);
  });

  it('holds the page still while it is open', async () => {
    await fixture(html`<div style="block-size: 300vh"></div>`);
    const element = await modal();
    const root = document.documentElement;

    element.open();
    expect(getComputedStyle(root).overflow).to.equal('hidden');
    element.close();

    expect(root.style.cssText.trim()).to.equal('');
  });

  it('holds a page still where it is, whose body says how it scrolls', async () => {
    await fixture(html`<div style="block-size: 300vh"></div>`);
    const element = await modal();
    const {body, documentElement: root} = document;
    root.style.blockSize = '100%';
    body.style.cssText = 'block-size: 100%; margin: 0; overflow-x: hidden';
    window.scrollTo({top: 200, behavior: 'instant'});

    element.open();
    await settled(element);
    const whileOpen = window.scrollY;
    element.close();

    const {overflowX, overflowY} = body.style;
    body.removeAttribute('style');
    root.removeAttribute('style');
    window.scrollTo({top: 0, behavior: 'instant'});
    expect([whileOpen, overflowX, overflowY]).to.deep.equal([200, 'hidden', '']);
  });

  it('lets the page go when it is taken out', async () => {
    const element = await modal();
    element.open();

    element.remove();

    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('scrolls a long list inside', async () => {
    const element = await shown(longFaq(60), {variant: 'modal'});
    element.open();
    await settled(element);

    const panel = part(element, 'panel');

    expect(panel.scrollHeight).to.be.greaterThan(panel.clientHeight);
    expect(part(element, 'dialog').getBoundingClientRect().bottom).to.be.at.most(
      window.innerHeight,
    );
  });

  it('announces inside, because the rest of the page is silent', async () => {
    const element = await modal();

    const regions = element.shadowRoot?.querySelectorAll('dialog [role=status]');

    expect(regions).to.have.length(2);
  });

  it('has no fault in accessibility, closed or open', async () => {
    const element = await modal();
    await expect(element).to.be.accessible();
    element.open();
    await type(element, 'password');

    await expect(element).to.be.accessible();
  });

  const canResize = navigator.vendor !== 'Apple Computer, Inc.'; // WebKit's driver can't
  (canResize ? it : it.skip)('fills a phone', async () => {
    await setViewport({width: 390, height: 700});
    const element = await modal();
    element.open();
    await settled(element);

    const dialog = part(element, 'dialog');
    await Promise.all(dialog.getAnimations().map(({finished}) => finished));
    const {left, top, width, height} = dialog.getBoundingClientRect();

    expect([left, top, width, height]).to.deep.equal([0, 0, 390, 700]);
    await setViewport({width: 800, height: 600});
  });

  (canResize ? it : it.skip)('fits a window of 320 pixels, as at 400 % zoom', async () => {
    await setViewport({width: 320, height: 256});
    const element = await modal();
    element.open();
    await settled(element);

    expect(button(element, 'Close').getBoundingClientRect().right).to.be.at.most(320);
    expect(part(element, 'dialog').scrollWidth).to.equal(320);
    expect(part(element, 'panel').clientHeight).to.be.greaterThan(100);
    await setViewport({width: 800, height: 600});
  });

  (canResize ? it : it.skip)('gives its trigger the room of the shortcut there', async () => {
    const element = await shown(FAQ, {variant: 'modal', shortcut: 'alt+s'});
    const {display} = getComputedStyle(part(element, 'shortcut'));
    await setViewport({width: 390, height: 700});

    expect([display, getComputedStyle(part(element, 'shortcut')).display]).to.deep.equal([
      'block',
      'none',
    ]);
    await setViewport({width: 800, height: 600});
  });
});

describe('an element that changes its variant', () => {
  it('keeps what is typed and open', async () => {
    const element = await shown();
    await type(element, 'password');
    button(element, 'How do I reset my password?').click();

    element.variant = 'modal';
    await settled(element);
    element.open();
    await settled(element);

    expect(field(element).value).to.equal('password');
    expect(openAnswers(element)).to.have.length(1);
  });

  it('is part of the page when it is given a variant that nobody knows', async () => {
    const element = await shown(FAQ, {variant: 'sidebar'});

    expect(questions(element)).to.have.length(5);
  });
});
