import {expect, fixture, html} from '@open-wc/testing';
import {FaqSearchElement, registerMessages} from '../../../src/element/index.js';
import {messages as ar} from '../../../src/messages/ar.js';
import {messages as de} from '../../../src/messages/de.js';
import {messages as pt} from '../../../src/messages/pt.js';
import {FAQ, faqOf} from '../fixture-faq.js';
import {startClock, stopClock} from '../clock.js';
import {announced, field, readable, settled, shown, type} from '../reader.js';

registerMessages('de', de);
registerMessages('pt', pt);
registerMessages('ar', ar);

const ENGLISH = 'Ask a question or search';
const GERMAN = 'Frage oder Stichwort eingeben';

/** An element in a box that says its language and direction. */
async function shownIn(attributes: Readonly<Record<string, string>>): Promise<FaqSearchElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  const element = await shown();
  box.append(element);
  await settled(element);
  return element;
}

function placeholder(element: FaqSearchElement): string {
  return field(element).placeholder;
}

function directionOf(element: FaqSearchElement, selector: string): string {
  const found = element.shadowRoot?.querySelector(selector);
  return found ? getComputedStyle(found).direction : 'nothing found';
}

describe('the language of the interface', () => {
  for (const [lang, expected] of [
    ['de', GERMAN],
    ['DE-ch', GERMAN],
    ['pt-BR', 'Faça uma pergunta ou pesquise'],
    ['cs', ENGLISH],
    ['', ENGLISH],
    ['constructor', ENGLISH],
    ['en_US!', ENGLISH],
  ] as const) {
    it(`is that of the page, or the FAQ’s: ${lang}`, async () => {
      expect(placeholder(await shownIn({lang}))).to.equal(expected);
    });
  }

  it('is that of the element before that of the page', async () => {
    const element = await shownIn({lang: 'pt'});
    element.lang = 'de';
    await settled(element);

    expect(placeholder(element)).to.equal(GERMAN);
  });

  it('is seen through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const element = await shown();
    host.attachShadow({mode: 'open'}).append(element);
    await settled(element);

    expect(placeholder(element)).to.equal(GERMAN);
  });

  it('changes with that of the page', async () => {
    const element = await shownIn({lang: 'de'});
    element.parentElement?.setAttribute('lang', 'en');
    await settled(element);

    expect(placeholder(element)).to.equal(ENGLISH);
  });

  it('is told where it is not that of the page', async () => {
    const element = await shownIn({lang: 'cs'});

    expect(element.shadowRoot?.querySelector('search')?.closest('[lang]')).to.have.property(
      'lang',
      'en',
    );
  });

  it('has words that are registered later', async () => {
    const element = await shownIn({lang: 'fi'});
    registerMessages('fi', {placeholder: 'Kirjoita kysymys'});
    await settled(element);

    expect(placeholder(element)).to.equal('Kirjoita kysymys');
    expect(readable(element)).to.contain('5 questions');
  });

  it('is announced in', async () => {
    const element = await shownIn({lang: 'de'});
    const clock = stopClock();
    await type(element, 'zzzz');

    clock.pass(1200);
    await settled(element);
    startClock();

    expect(announced(element)).to.contain(
      'Keine Frage zu „zzzz“ gefunden. In keiner Antwort gefunden: „zzzz“.',
    );
  });
});

describe('own messages', () => {
  it('go before those of the language, which fills in what is missing', async () => {
    const element = await shownIn({lang: 'de'});
    element.messages = {placeholder: 'Was möchten Sie wissen?'};
    await settled(element);

    expect(placeholder(element)).to.equal('Was möchten Sie wissen?');
    expect(readable(element)).to.contain('5 Fragen');
  });

  it('may be set before the element is known', async () => {
    const early = await fixture<HTMLElement>(html`<faq-search-later></faq-search-later>`);
    Object.assign(early, {faq: FAQ, messages: {placeholder: 'Ask away'}});
    class Later extends FaqSearchElement {}
    customElements.define('faq-search-later', Later);

    if (!(early instanceof Later)) throw new Error('The element was not upgraded.');
    await settled(early);
    expect(placeholder(early)).to.equal('Ask away');
  });
});

describe('an interface in Arabic', () => {
  it('is written from right to left where the page says nothing', async () => {
    expect(directionOf(await shownIn({lang: 'ar'}), 'input')).to.equal('rtl');
  });

  it('is written as the page says', async () => {
    expect(directionOf(await shownIn({lang: 'ar', dir: 'ltr'}), 'input')).to.equal('ltr');
  });

  it('leaves an English FAQ its direction and its language', async () => {
    const element = await shownIn({lang: 'ar', dir: 'rtl'});
    const head = element.shadowRoot?.querySelector<HTMLElement>('[part=head]');

    expect(directionOf(element, '[part=head]')).to.equal('ltr');
    expect(head?.lang).to.equal('en');
  });
});

describe('an English interface over an English FAQ', () => {
  it('repeats no language and no direction', async () => {
    const element = await shownIn({lang: 'en-GB'});

    expect(element.shadowRoot?.querySelectorAll('[lang], [dir]:not([dir=auto])')).to.have.length(0);
  });
});

describe('a question in another script than the rest', () => {
  it('is written in its own direction, as is its answer', async () => {
    const element = await shownIn({lang: 'en'});
    element.faq = faqOf([
      {id: 'pay', question: 'How do I pay?', aliases: [], answer: [['p', 'By card.']]},
      {id: 'order', question: 'متى يصل طلبي (Order)؟', aliases: [], answer: [['p', 'غدًا.']]},
    ]);
    await settled(element);
    element.expandAll(); // closed answers are filled in when there is time
    await settled(element);

    const directions = (selector: string): string[] =>
      [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(
        (each) => getComputedStyle(each).direction,
      );
    expect(directions('[part=question] > span')).to.deep.equal(['ltr', 'rtl']);
    expect(directions('[part=answer]')).to.deep.equal(['ltr', 'rtl']);
  });
});
