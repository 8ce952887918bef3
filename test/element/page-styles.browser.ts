import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../src/element/index.js';
import {shown, type} from './reader.js';

/** What pages do to all they hold, and what they hand down from a header or a table. */
const HOSTILE = `
  div, section, ol, ul, li, p, span, mark, label, fieldset, search {
    display: inline !important; position: fixed !important; margin: 3em !important;
    padding: 2em !important; border: 9px solid red !important; background: lime !important;
    float: right !important; list-style: square !important;
  }
  h1, h2, h3, h4, button, input, svg, kbd {
    display: none !important; appearance: auto !important; background: red !important;
    text-transform: uppercase !important; letter-spacing: 1em !important; width: 9px !important;
  }
  [hidden], [part] { display: block !important; visibility: hidden !important; }
  #around {
    text-align: right; text-transform: uppercase; text-indent: 4em; white-space: pre;
    list-style: upper-roman; visibility: visible;
  }`;

const PROPERTIES = [
  ...['display', 'position', 'float', 'visibility', 'margin', 'padding', 'border'],
  ...['background-color', 'text-align', 'text-transform', 'text-indent', 'white-space'],
  ...['letter-spacing', 'appearance'],
];

/** Of each element that the reader sees, in order. */
function looksOf(element: FaqSearchElement): string[] {
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].map((node) => {
    const style = getComputedStyle(node);
    const values = PROPERTIES.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return `${node.localName}.${node.getAttribute('part') ?? ''} ${values.join('; ')}`;
  });
}

describe('a page with styles for everything', () => {
  it('changes nothing inside the element', async () => {
    const around = await fixture(html`<aside id="around"></aside>`);
    const element = await shown();
    around.append(element);
    await type(element, 'password');
    const before = looksOf(element);
    const sheet = document.createElement('style');
    sheet.textContent = HOSTILE;

    document.head.append(sheet);

    const after = looksOf(element);
    sheet.remove();
    expect(before.length).to.be.above(20);
    expect(after.filter((look, i) => look !== before[i])).to.deep.equal([]);
  });

  it('gets no styles from the element', async () => {
    const sheets = (): number => document.styleSheets.length + document.adoptedStyleSheets.length;
    const before = sheets();

    await shown();

    expect(sheets()).to.equal(before);
    expect(document.querySelectorAll('style')).to.have.length(document.styleSheets.length);
  });
});
