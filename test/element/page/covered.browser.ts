import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {longFaq} from '../fixture-faq.js';
import {button, field, press, settled, shown} from '../reader.js';
import {until} from '../until.js';

const BAR = 'z-index: 9; height: 90px; background: navy; color: white';

/** Puts the element into a page of this style, with a header and much text around. */
async function inPage(style: string): Promise<FaqSearchElement> {
  const element = await shown(longFaq(60));
  const page = await fixture(html`
    <div class="page">
      <style>
        ${style}
      </style>
      <div class="scroller">
        <header>
          <p style="margin: 0; height: 45px">A name</p>
          <a href="#top">A link</a>
        </header>
        <p style="height: 150vh">Before</p>
        <main></main>
        <p style="height: 150vh">After</p>
      </div>
    </div>
  `);
  page.querySelector('main')?.append(element);
  await settled(element);
  return element;
}

/** Puts the header into the shadow tree of a component that takes no room itself. */
function intoComponent(mode: ShadowRootMode): void {
  const header = document.querySelector('header');
  const component = document.createElement('div');
  header?.replaceWith(component);
  const fixed = document.createElement('header');
  fixed.style.cssText = `position: fixed; inset: 0 0 auto; ${BAR}`;
  component.attachShadow({mode}).append(fixed);
}

/** How far the header is over a question; 0 or less where it is not. */
function overlap(element: FaqSearchElement, number: number): number {
  const header = document.querySelector('header')?.getBoundingClientRect();
  const {top} = button(element, `Question number ${number}?`).getBoundingClientRect();
  return Math.round((header?.bottom ?? 0) - top);
}

const HEADERS: readonly (readonly [what: string, style: string])[] = [
  ['is sticky', `header {position: sticky; top: 0; ${BAR}}`],
  ['is fixed', `header {position: fixed; inset: 0 0 auto; ${BAR}}`],
  ['is below another bar', `header {position: fixed; inset: 40px 0 auto; ${BAR}}`],
  [
    'lets the pointer through between its parts',
    `header {position: fixed; inset: 0 0 auto; ${BAR}; pointer-events: none}
     header > * {pointer-events: auto}`,
  ],
  [
    'is in a box that scrolls',
    `.scroller {height: 80vh; overflow: auto} header {position: sticky; top: 0; ${BAR}}`,
  ],
  [
    'is on a page that scrolls smoothly',
    `html {scroll-behavior: smooth} header {position: sticky; top: 0; ${BAR}}`,
  ],
  [
    'is allowed for by too little',
    `html {scroll-padding-top: 20px} header {position: sticky; top: 0; ${BAR}}`,
  ],
];

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  window.scrollTo({top: 0, behavior: 'instant'});
});

describe('an answer that is opened under a header', () => {
  for (const [what, style] of HEADERS) {
    it(`is not covered where it ${what}`, async () => {
      const element = await inPage(style);

      await element.show('q40');

      expect(overlap(element, 40)).to.be.at.most(0);
      expect(overlap(element, 40)).to.be.above(-60);
    });
  }

  for (const mode of ['open', 'closed'] as const) {
    it(`is not covered by one in a component whose tree is ${mode}`, async () => {
      const element = await inPage('');
      intoComponent(mode);

      await element.show('q40');

      const {top} = button(element, 'Question number 40?').getBoundingClientRect();
      expect(top).to.be.within(90, 150);
    });
  }

  it('is not covered by one that slides in once the page is scrolled', async () => {
    const element = await inPage(
      `header {position: fixed; inset: 0 0 auto; ${BAR}; translate: 0 -100px; transition: translate 0.2s}
       header.shown {translate: 0 0}`,
    );
    const header = document.querySelector('header');
    window.addEventListener('scroll', () => header?.classList.add('shown'), {once: true});

    await element.show('q40');

    await until(() => header?.getBoundingClientRect().top === 0, 'The header did not come.');
    await until(() => overlap(element, 40) <= 0, 'The answer stays covered.');
  });

  it('has no more room than the page gives it', async () => {
    const element = await inPage(
      `html {scroll-padding-top: 120px} header {position: sticky; top: 0; ${BAR}}`,
    );

    await element.show('q40');

    const entry = button(element, 'Question number 40?').closest('li');
    expect(entry?.style.cssText).to.equal('');
  });

  it('is left alone where its page has gone meanwhile', async () => {
    const element = await inPage('');

    const shows = element.show('q40');
    element.remove();

    await shows; // without an error
  });

  it('is not scrolled away by what covers the whole page', async () => {
    const element = await inPage('');
    await fixture(html`<div style="position: fixed; inset: 0; z-index: 99"></div>`);

    await element.show('q40');

    expect(overlap(element, 40)).to.be.below(0);
    expect(button(element, 'Question number 40?').closest('li')?.style.cssText).to.equal('');
  });
});

describe('a question that the arrow keys come to', () => {
  it('is not covered on the way up', async () => {
    const element = await inPage(`header {position: sticky; top: 0; ${BAR}}`);
    field(element).focus({preventScroll: true});
    await element.show('q40');

    for (let i = 0; i < 3; i++) await press('ArrowUp');

    expect(overlap(element, 37)).to.be.at.most(0);
  });
});
