import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {messages} from '../../src/messages/en.js';
import {startFaqSearch} from '../../src/element/standalone.js';
import {FaqSearchElement} from '../../src/element/index.js';
import {FAQ, longFaq} from './fixture-faq.js';
import {questions, settled, shown} from './reader.js';

describe('an element without a FAQ', () => {
  it('shows its children, and no field', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search><p>The plain FAQ</p></faq-search>`,
    );

    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(element.shadowRoot?.querySelector('input')).to.equal(null);
  });

  it('shows the FAQ as soon as it is given one', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search><p>The plain FAQ</p></faq-search>`,
    );

    element.faq = FAQ;
    await settled(element);

    expect(questions(element)).to.have.length(5);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('takes that of the script which brought it', async () => {
    startFaqSearch(longFaq(3), {en: messages});

    const element = await fixture<FaqSearchElement>(html`<faq-search></faq-search>`);
    await settled(element);

    expect(questions(element)).to.have.length(3);
    FaqSearchElement.defaultFaq = undefined;
  });
});

describe('a FAQ of a wrong shape', () => {
  it('leaves the children readable', async () => {
    const tampered = {...FAQ, index: {...FAQ.index, count: 99}};

    const element = await fixture<FaqSearchElement>(
      html`<faq-search .faq=${tampered}><p>The plain FAQ</p></faq-search>`,
    );

    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(element.shadowRoot?.querySelector('[part=error]')).not.to.equal(null);
  });
});

describe('a page that enforces Trusted Types', () => {
  /** Loads the element into a page of its own. @returns the page, and what its policy refused */
  async function strictPage(policy: string): Promise<{page: Document; refused: string[]}> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const refused: string[] = [];
    const done = new Promise<void>((resolve) => {
      window.addEventListener(
        'message',
        ({data}) => (data === 'done' ? resolve() : refused.push(String(data))),
        {},
      );
    });
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
      <faq-search><p>The plain FAQ</p></faq-search>
      <script type="module" src="${new URL('./strict-page.ts', import.meta.url).pathname}"></script>`;
    await done;
    if (!frame.contentDocument) throw new Error('The frame has no page.');
    return {page: frame.contentDocument, refused};
  }

  it('is obeyed', async () => {
    const {page, refused} = await strictPage("require-trusted-types-for 'script'");

    const buttons = page
      .querySelector('faq-search')
      ?.shadowRoot?.querySelectorAll('[part=question]');

    expect(buttons).to.have.length(5);
    expect(refused).to.deep.equal([]);
  });
});

describe('a box that scrolls', () => {
  it('keeps all of the element inside', async () => {
    const before = document.documentElement.scrollHeight;
    const box = await fixture(html`<div style="overflow: auto; block-size: 50px"></div>`);
    const element = await shown();

    box.append(element);
    await settled(element);

    expect(document.documentElement.scrollHeight).to.be.at.most(before + 50);
  });
});

describe('a printed page', () => {
  const canPrint = 'userAgentData' in navigator; // only Chromium's driver shows a page as on paper
  (canPrint ? it : it.skip)('shows the answers of what is listed, and no controls', async () => {
    const element = await shown();
    window.dispatchEvent(new Event('beforeprint'));

    await emulateMedia({media: 'print'});

    const regions = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=answer]') ?? [])];
    const visible = regions.filter((region) => region.checkVisibility() && region.innerText !== '');
    expect(visible).to.have.length(5);
    expect(element.shadowRoot?.querySelector('input')?.checkVisibility()).to.equal(false);
    await emulateMedia({media: 'screen'});
  });
});
