import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {FAQ, faqOf} from '../fixture-faq.js';
import {isOpen, part, settled, shown} from '../reader.js';

/** What a header may do to the text in it. */
const HEADER = `
  color: white; background: #222; cursor: wait; font: italic small-caps 700 12px/3 serif; hyphens: auto;
  letter-spacing: 0.2em; quotes: none; text-align: center; text-indent: 2em; text-shadow: 1px 1px red;
  text-transform: uppercase; white-space: nowrap; word-break: break-all; word-spacing: 1em;
  -webkit-text-fill-color: white; -webkit-text-stroke: 1px red; -webkit-user-select: none; user-select: none`;

const PROPERTIES = [
  ...[
    'color',
    'cursor',
    'font-style',
    'font-variant-caps',
    'font-weight',
    'font-size',
    'line-height',
  ],
  ...['hyphens', 'letter-spacing', 'text-align', 'text-indent', 'text-shadow', 'text-transform'],
  ...['white-space', 'word-break', 'word-spacing', '-webkit-text-fill-color'],
  ...['-webkit-text-stroke-width', '-webkit-user-select', 'user-select'],
];

/** How text in a part looks, and how large it is. */
function looksOf(element: FaqSearchElement, name: string): string[] {
  const style = getComputedStyle(part(element, name));
  return PROPERTIES.map((property) => `${property}: ${style.getPropertyValue(property)}`);
}

async function open(element: FaqSearchElement): Promise<void> {
  element.open();
  await element.show('delete-account');
  await settled(element);
}

afterEach(() => document.documentElement.removeAttribute('style'));

for (const variant of ['dropdown', 'modal']) {
  describe(`text in a ${variant}`, () => {
    const names = ['question', 'answer', 'input', ...(variant === 'modal' ? ['close'] : [])];
    it('starts from plain values, whatever the header is like', async () => {
      const plain = await shown(FAQ, {variant});
      await open(plain);
      const before = names.map((name) => looksOf(plain, name));
      plain.remove();
      const header = await fixture(html`<header style=${HEADER}></header>`);
      const element = await shown(FAQ, {variant});
      header.append(element);
      await settled(element);

      await open(element);

      expect(names.map((name) => looksOf(element, name))).to.deep.equal(before);
    });

    it('can be selected', async () => {
      const header = await fixture(html`<header style=${HEADER}></header>`);
      const element = await shown(FAQ, {variant});
      header.append(element);
      await open(element);
      const style = getComputedStyle(part(element, variant === 'modal' ? 'dialog' : 'panel'));
      const values = ['user-select', '-webkit-user-select'].map((name) =>
        style.getPropertyValue(name),
      );
      expect(values).to.contain('text');
    });

    it('keeps its sizes whatever the root of the page has', async () => {
      const element = await shown(FAQ, {variant});
      const sizes: string[] = [];
      for (const size of ['100%', '62.5%', '125%']) {
        document.documentElement.style.fontSize = size;
        await open(element);
        const boxes = ['field', 'head', 'panel'].map((name) =>
          part(element, name).getBoundingClientRect(),
        );
        const text = getComputedStyle(part(element, 'answer')).fontSize;
        sizes.push(
          [
            text,
            ...boxes.map(({width, height}) => `${Math.round(width)} × ${Math.round(height)}`),
          ].join(', '),
        );
        element.close();
        await settled(element);
      }

      expect(sizes[0]).to.match(/^16px/);
      expect(new Set(sizes).size).to.equal(1);
    });
  });
}

describe('a list in a page', () => {
  it('can be selected where the page can’t be', async () => {
    const box = await fixture(
      html`<div style="-webkit-user-select: none; user-select: none"></div>`,
    );
    const element = await shown();
    box.append(element);
    await open(element);
    getSelection()?.selectAllChildren(part(element, 'answer'));

    const values = ['user-select', '-webkit-user-select'].map((name) =>
      getComputedStyle(element).getPropertyValue(name),
    );
    expect(values).to.contain('text');
  });

  for (const [root, around, size] of [
    ['62.5%', 'inherit', '16px'],
    ['62.5%', '1.4rem', '14px'],
    ['62.5%', '1.6rem', '16px'],
    ['14px', 'inherit', '14px'],
    ['100%', '11px', '11px'],
    ['125%', 'inherit', '20px'],
  ] as const) {
    it(`has ${size} where the root has ${root}, and what is around ${around}`, async () => {
      document.documentElement.style.fontSize = root;
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.fontSize = around;
      const element = await shown();
      box.append(element);

      expect(getComputedStyle(part(element, 'question')).fontSize).to.equal(size);
    });
  }

  for (const [variant, around, chosen, size] of [
    ['inline', '20px', '', '20px'],
    ['inline', '11px', '', '16px'], // phones zoom into smaller ones
    ['inline', '20px', '24px', '24px'],
    ['dropdown', '20px', '', '16px'],
    ['dropdown', '20px', '24px', '24px'],
  ] as const) {
    it(`has ${size} in the field: ${variant} in ${around}, ${chosen || 'nothing'} chosen`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.fontSize = around;
      if (chosen) box.style.setProperty('--faq-search-font-size', chosen);
      const element = await shown(FAQ, {variant});
      box.append(element);

      expect(getComputedStyle(part(element, 'input')).fontSize).to.equal(size);
    });
  }

  for (const [layout, style] of [
    ['a flexible row', 'display: flex'],
    ['a grid', 'display: grid; grid-template-columns: auto 1fr'],
    ['a table', 'display: table'],
  ] as const) {
    it(`makes no column wider than the page by wide code and many categories: ${layout}`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="inline-size: 500px; ${style}">
          <nav>Menu</nav>
          <main style="flex: 1"></main>
        </div>`,
      );
      const element = await shown(
        faqOf(
          Array.from({length: 12}, (_, i) => ({
            id: `q${i}`,
            question: `Question ${i}?`,
            aliases: [],
            category: `A category with a long name ${i}`,
            answer: [['pre', ['code', 'x'.repeat(900)]]] as const,
          })),
        ),
      );
      page.querySelector('main')?.append(element);
      await element.show('q3');

      expect(part(element, 'facets').scrollWidth).to.be.greaterThan(900);
      expect(element.getBoundingClientRect().right).to.be.at.most(
        Math.ceil(page.getBoundingClientRect().left + 500),
      );
    });
  }
});

describe('secondary text', () => {
  for (const [ground, text] of [
    ['white', '#666'],
    ['#121212', '#aaa'],
  ] as const) {
    it(`can be read where the page’s own text is grey: ${text} on ${ground}`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.cssText = `background: ${ground}; color: ${text}`;
      const element = await shown();
      box.append(element);
      await open(element);

      await expect(element).to.be.accessible();
    });
  }

  it('is not thinned twice in the legend of a dialog', async () => {
    const element = await shown(FAQ, {variant: 'modal'});
    element.open();
    await settled(element);

    const colors = ['keys', 'key'].map((name) => getComputedStyle(part(element, name)).color);
    expect(colors[1]).to.equal(colors[0]);
  });
});

describe('a field in a narrow header', () => {
  it('gives way to what is beside it', async () => {
    const header = await fixture<HTMLElement>(
      html`<header style="display: flex; inline-size: 300px">
        <b style="flex: none">A name</b>
      </header>`,
    );
    const element = await shown(FAQ, {variant: 'dropdown'});

    header.append(element);

    expect(header.scrollWidth).to.be.at.most(300);
    expect(part(element, 'input').getBoundingClientRect().width).to.be.at.least(70);
  });
});

describe('a field in a dark header', () => {
  for (const [variant, name] of [
    ['dropdown', 'field'],
    ['modal', 'trigger'],
  ] as const) {
    it(`has a ground of its own under its own text: ${variant}`, async () => {
      const header = await fixture(html`<header style="background: #222; color: black"></header>`);
      const element = await shown(FAQ, {variant});
      header.append(element);
      await settled(element);

      const {backgroundColor, color} = getComputedStyle(part(element, name));
      expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });
  }
});

describe('a panel on a page that CSS zooms', () => {
  for (const [where, zoom] of [
    ['html', 1.25],
    ['body', 1.25],
    ['header', 1.25],
    ['html', 0.75],
  ] as const) {
    it(`is at its field, inside the window: ${where}, ${zoom}`, async () => {
      const header = await fixture(
        html`<header style="width: 300px; padding: 20px 0 0 40px"></header>`,
      );
      const element = await shown(FAQ, {variant: 'dropdown'});
      header.append(element);
      const zoomed = document.querySelector<HTMLElement>(where);
      zoomed?.style.setProperty('zoom', String(zoom));
      element.open();
      await settled(element);

      const field = part(element, 'field').getBoundingClientRect();
      const panel = part(element, 'panel').getBoundingClientRect();
      zoomed?.style.removeProperty('zoom');
      expect(isOpen(element)).to.equal(true);
      expect(panel.left).to.be.closeTo(field.left, 1);
      expect(panel.top).to.be.within(field.bottom, field.bottom + 16);
      expect(panel.right).to.be.at.most(innerWidth);
      expect(panel.bottom).to.be.at.most(innerHeight);
    });
  }
});
