import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {FAQ} from '../fixture-faq.js';
import {part, settled, shown} from '../reader.js';
import {until} from '../until.js';

/** Light or dark, as text and ground are there. */
function schemeOf(element: FaqSearchElement): string {
  return getComputedStyle(part(element, 'field')).colorScheme;
}

const is = (element: FaqSearchElement, scheme: string): Promise<void> =>
  until(() => schemeOf(element) === scheme, `It is not ${scheme}, but ${schemeOf(element)}.`);

async function withStyle(style: string): Promise<void> {
  const sheet = document.createElement('style');
  sheet.className = 'of-a-test';
  sheet.textContent = style;
  document.head.append(sheet);
}

afterEach(() => {
  document.querySelector('style.of-a-test')?.remove();
  for (const root of [document.documentElement, document.body]) {
    root.className = '';
    delete root.dataset.theme;
    root.removeAttribute('style');
  }
});

describe('the colours of an element', () => {
  for (const [what, style, change] of [
    [
      'a class of the root',
      '.dark {background: #111}',
      () => document.documentElement.classList.add('dark'),
    ],
    [
      'an image',
      'body {background: linear-gradient(white, #eee)} .dark {background: linear-gradient(#111, #222); color: #ddd}',
      () => document.body.classList.add('dark'),
    ],
    [
      'what is painted behind all boxes',
      '.dark {color: #eee} .dark::before {content: ""; position: fixed; inset: 0; z-index: -1; background: #111}',
      () => document.body.classList.add('dark'),
    ],
    [
      'another style sheet',
      '',
      () => {
        const sheet = document.querySelector('style.of-a-test');
        if (sheet) sheet.textContent = 'html {background: #111}';
      },
    ],
    [
      'an attribute of the body',
      '[data-theme=dark] {background: rgb(20 20 30)}',
      () => (document.body.dataset.theme = 'dark'),
    ],
    [
      'a class, slowly',
      'body {background: #fff; transition: background-color 0.2s} .dark {background: #111}',
      () => document.body.classList.add('dark'),
    ],
    ['a style', '', () => (document.body.style.background = 'oklch(0.2 0.04 265)')],
    [
      'a colour of another space',
      '.dark {background: color(display-p3 0.05 0.05 0.1)}',
      () => document.body.classList.add('dark'),
    ],
  ] as const) {
    for (const variant of ['inline', 'dropdown']) {
      it(`follow a page that turns dark by ${what}: ${variant}`, async () => {
        await withStyle(style);
        const element = await shown(FAQ, {variant});
        await until(() => schemeOf(element) !== 'dark', 'It is dark before.');

        change();

        await is(element, 'dark');
      });
    }
  }

  it('follow the page back', async () => {
    await withStyle('body {background: white} body.dark {background: black}');
    document.body.className = 'dark';
    const element = await shown();
    expect(schemeOf(element)).to.equal('dark');

    document.body.className = '';

    await is(element, 'light');
  });

  it('follow a box to be checked, which changes no attribute', async () => {
    await withStyle('body:has(#night:checked) {background: black}');
    const box = await fixture<HTMLInputElement>(html`<input type="checkbox" id="night" />`);
    const element = await shown();

    box.click();

    await is(element, 'dark');
  });

  it('are the page’s own where it paints nothing', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const element = await shown();

    expect(schemeOf(element)).to.equal('dark');
  });

  it('are those of a picture that a list is in', async () => {
    document.body.style.background = 'white';
    const card = await fixture<HTMLElement>(
      html`<div style="background: linear-gradient(navy, black); color: white"></div>`,
    );
    const element = await shown();

    card.append(element);

    await is(element, 'dark');
  });

  it('are light where a list is grey on a page that paints nothing', async () => {
    const box = await fixture<HTMLElement>(html`<div style="color: #888"></div>`);
    const element = await shown();

    box.append(element);
    await settled(element);

    expect(schemeOf(element)).not.to.equal('dark');
  });

  it('are those of a card that a list is in, through a veil', async () => {
    document.body.style.background = 'black';
    const card = await fixture(
      html`<div style="background: white"><p style="background: rgb(0 0 0 / 5%)"></p></div>`,
    );
    const element = await shown();
    card.firstElementChild?.append(element);
    await settled(element);

    await is(element, 'light');
  });

  it('are those of the page where a panel is in a header', async () => {
    document.body.style.background = 'white';
    const header = await fixture(html`<header style="background: black; color: white"></header>`);
    const element = await shown(FAQ, {variant: 'dropdown'});
    header.append(element);
    element.requestUpdate();
    await settled(element);

    await is(element, 'light');
  });

  it('are those of a component that it is in', async () => {
    document.body.style.background = 'white';
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.attachShadow({mode: 'open'}).innerHTML =
      '<section style="background: black"><slot></slot></section>';
    const element = await shown();
    host.append(element);
    element.requestUpdate();
    await settled(element);

    await is(element, 'dark');
  });
});
