import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {answer, button, openAnswers, settled, shown} from '../reader.js';
import {until} from '../until.js';

const DELETED = 'Yes. Your invoices are kept for ten years.';
const ASKED = 'How do I reset my password?';

async function openFirst(element: FaqSearchElement): Promise<HTMLAnchorElement> {
  button(element, ASKED).click();
  await settled(element);
  const link = answer(element, ASKED).querySelector('a');
  if (!link) throw new Error('The answer has no link.');
  return link;
}

function click(link: HTMLElement, init: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', {
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  // What nobody took would lead the browser away from the tests.
  const stop = (late: Event): void => late.preventDefault();
  let isTaken = false;
  window.addEventListener('click', () => (isTaken = event.defaultPrevented), {once: true});
  window.addEventListener('click', stop, {once: true});
  link.dispatchEvent(event);
  return isTaken;
}

const names = (element: FaqSearchElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part=foot] button') ?? [])].map((each) =>
    each.textContent.trim(),
  );

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('a link between answers', () => {
  it('opens the other one, and becomes the page’s address, under a base', async () => {
    const element = await shown();
    const link = await openFirst(element);
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const {pathname} = location;

    const isTaken = click(link);
    await until(() => location.hash === '#delete-account', 'The address did not change.');
    base.remove();

    expect(isTaken).to.equal(true);
    expect(location.pathname).to.equal(pathname);
    expect(openAnswers(element)).to.contain(DELETED);
  });

  for (const route of ['#/faq', '#!/faq', '#!faq', '#faq', '#/faq?id=top']) {
    it(`opens the other one, and leaves the address alone, on the route ${route}`, async () => {
      history.replaceState(null, '', route);
      const element = await shown();

      click(await openFirst(element));
      await until(() => openAnswers(element).length === 2, 'It did not open.');

      expect(openAnswers(element)).to.contain(DELETED);
      expect(location.hash).to.equal(route);
    });
  }

  it('leaves the address alone on a page whose links are routes', async () => {
    await fixture(html`<nav><a href="#/start">Start</a></nav>`);
    const element = await shown();

    click(await openFirst(element));
    await until(() => openAnswers(element).length === 2, 'It did not open.');

    expect(location.hash).to.equal('');
  });

  it('leads to a route where it is one', async () => {
    history.replaceState(null, '', '#/faq');
    const element = await shown();
    const link = await openFirst(element);
    link.setAttribute('href', '#/start');

    click(link);
    await until(() => location.hash === '#/start', 'The address did not change.');
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`is the browser’s with ${key}`, async () => {
      const element = await shown();

      const isTaken = click(await openFirst(element), {[key]: true});
      await settled(element);

      expect(isTaken).to.equal(false);
      expect(openAnswers(element)).to.have.length(1);
    });
  }
});

describe('the button “Copy link”', () => {
  it('is there on a page with plain addresses, also at an anchor of the page', async () => {
    await fixture(html`<h2 id="prices">Prices</h2>`);
    history.replaceState(null, '', '#prices');
    const element = await shown();
    await openFirst(element);

    expect(names(element)).to.contain('Copy link');
  });

  it('is not there on a route, whose page the address would lose', async () => {
    history.replaceState(null, '', '#/faq');
    const element = await shown();
    await openFirst(element);

    expect(names(element)).to.deep.equal([]);
  });

  it('is not there where the address leads to an anchor of the page', async () => {
    await fixture(html`<h2 id="reset-password">Passwords</h2>`);
    const element = await shown();
    await openFirst(element);

    expect(names(element)).to.deep.equal([]);
  });
});
