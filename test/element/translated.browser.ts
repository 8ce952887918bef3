import {expect} from '@open-wc/testing';
import type {FaqSearchElement} from '../../src/element/index.js';
import {FAQ} from './fixture-faq.js';
import {button, openAnswers, part, questions, settled, shown} from './reader.js';

/** As translators make them, though nobody else does any more. */
const fontElement = (): HTMLElement =>
  document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

type Translate = (text: globalThis.Text) => void;

const TRANSLATORS: readonly (readonly [what: string, translate: Translate])[] = [
  [
    'puts an element in the place of each text',
    (text) => {
      const box = fontElement();
      box.textContent = text.data.toUpperCase();
      text.replaceWith(box);
    },
  ],
  [
    'puts each text into elements',
    (text) => {
      const [outer, inner] = [fontElement(), fontElement()];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text.data.toUpperCase());
    },
  ],
  ['puts another text in its place', (text) => text.replaceWith(text.data.toUpperCase())],
  ['adds its own beside each text', (text) => text.after(`[${text.data.toUpperCase()}]`)],
  ['takes the texts away', (text) => text.remove()],
];

function translate(root: Node, act: Translate): void {
  const texts: globalThis.Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {currentNode} = walker;
    if (
      currentNode instanceof globalThis.Text &&
      currentNode.data.trim() !== '' &&
      currentNode.parentElement?.localName !== 'style'
    )
      texts.push(currentNode);
  }
  for (const text of texts) act(text);
}

/** What is said of this query alone; what stays the same may stay translated. */
const said = (element: FaqSearchElement): string[] => [
  part(element, 'summary').textContent.trim(),
  ...questions(element),
  ...openAnswers(element),
  part(element, 'snippet').textContent.replace(/\s+/g, ' ').trim(),
];

describe('an element whose texts an add-on replaces', () => {
  for (const [what, act] of TRANSLATORS) {
    it(`shows each entry’s own text for another query, where it ${what}`, async () => {
      const [fresh, element] = [await shown(), await shown()];
      await element.search('account');
      button(element, 'Can I delete my account?').click();
      await settled(element);

      if (element.shadowRoot) translate(element.shadowRoot, act);
      for (const each of [element, fresh]) {
        await each.search('ports');
        await settled(each);
      }

      expect(questions(element)).to.deep.equal(['Which ports are used?']);
      expect(said(element)).to.deep.equal(said(fresh));
    });
  }

  it('keeps what is added to an entry at that entry', async () => {
    const element = await shown(FAQ);
    const rows = (): HTMLElement[] => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=entry]') ?? []),
    ];
    const idOf = (row: HTMLElement): string => row.querySelector('button')?.id ?? '';
    for (const row of rows())
      row.append(Object.assign(document.createElement('i'), {title: idOf(row)}));

    for (const text of ['account', 'ports', '']) {
      await element.search(text);
      await settled(element);
      const added = rows().map((row) => row.querySelector('i')?.title);
      expect(added).to.deep.equal(rows().map(idOf));
    }
    expect(rows()).to.have.length(5);
  });
});
