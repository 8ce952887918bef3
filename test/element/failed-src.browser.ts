import {expect, fixture, html} from '@open-wc/testing';
import {FaqSearchErrorEvent, type FaqSearchElement} from '../../src/element/index.js';
import {sealFaqIndex} from '../../src/format/faq-index.js';
import {FAQ} from './fixture-faq.js';
import {button, field, questions, readable, settled} from './reader.js';
import {failed, loaded, plainFaqShows, served} from './served-faq.js';
import {until} from './until.js';

/** What the page's author learns of each error. */
let told: string[] = [];
const tell = ({error}: FaqSearchErrorEvent): void => void told.push(error.message);
beforeEach(() => {
  told = [];
  document.addEventListener(FaqSearchErrorEvent.type, tell as EventListener);
});
afterEach(() => document.removeEventListener(FaqSearchErrorEvent.type, tell as EventListener));

describe('a FAQ that can’t be loaded', () => {
  const cases: readonly (readonly [what: string, src: () => Promise<string>, says: string])[] = [
    ['is not there', () => Promise.resolve('/served/nothing'), 'the server answered 404'],
    [
      'meets a server in trouble',
      async () => `${await served(FAQ.index)}?status=503`,
      'the server answered 503',
    ],
    [
      'has an address where nobody answers',
      () => Promise.resolve('http://127.0.0.1:9/faq-index.json'),
      'Try again, reload the page',
    ],
    [
      'is a web page',
      () => served('<!doctype html><title>Not found</title>'),
      'is not a FAQ index',
    ],
    ['is null', () => served('null'), 'is not a FAQ index'],
    ['has another version', () => served({...FAQ.index, formatVersion: 99}), 'has format 99'],
    ['is damaged', () => served({...FAQ.index, count: 4}), 'is damaged'],
    [
      'is in a language nobody registered',
      () => {
        const {formatVersion: _, hash: __, ...content} = FAQ.index;
        return served(sealFaqIndex({...content, language: 'eo'}));
      },
      'Import the language from “faq-search/languages/eo”',
    ],
  ];
  for (const [what, src, says] of cases) {
    it(`says so, and keeps the children, when it ${what}`, async () => {
      const element = await failed(await src());

      expect(told.join('\n')).to.contain(says);
      expect(readable(element))
        .to.match(/^The questions/)
        .and.not.contain(says);
      expect(plainFaqShows()).to.equal(true);
      expect(button(element, 'Try again')).to.be.instanceOf(HTMLButtonElement);
    });
  }

  it('is asked for once more before it counts as such', async () => {
    const element = await loaded(`${await served(FAQ.index)}?failures=1`);

    expect(questions(element)).to.have.length(5);
  });

  it('offers no second try of one that the page has given', async () => {
    const broken = {...FAQ, index: {...FAQ.index, count: 4}};
    const element = await fixture<FaqSearchElement>(
      html`<faq-search .faq=${broken}><p id="plain">The plain FAQ</p></faq-search>`,
    );
    await settled(element);

    expect(told.join('\n')).to.contain('is damaged');
    expect(readable(element)).to.contain('did not arrive whole');
    expect(() => button(element, 'Try again')).to.throw('no button');
    expect(plainFaqShows()).to.equal(true);
  });

  it('is loaded when the browser is online again, and leaves the focus where it is', async () => {
    const element = await failed(`${await served(FAQ.index)}?failures=2`);
    const before = document.activeElement;

    window.dispatchEvent(new Event('online'));
    await until(() => questions(element).length > 0, 'No question came.');

    expect(document.activeElement).to.equal(before);
  });

  it('keeps the focus in the element where it was on the button', async () => {
    const element = await failed(`${await served(FAQ.index)}?failures=2`);
    button(element, 'Try again').focus();

    window.dispatchEvent(new Event('online'));
    await until(() => questions(element).length > 0, 'No question came.');

    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });

  it('is loaded when the reader tries again', async () => {
    const element = await failed(`${await served(FAQ.index)}?failures=2`);

    button(element, 'Try again').click();
    await until(() => questions(element).length > 0, 'No question came.');

    expect(questions(element)).to.have.length(5);
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });

  it('tells the page', async () => {
    const errors: Event[] = [];
    const listen = (event: Event): void => void errors.push(event);
    document.addEventListener('faq-search-error', listen);

    await failed('/served/nothing');

    document.removeEventListener('faq-search-error', listen);
    const [event] = errors;
    expect(event instanceof FaqSearchErrorEvent && event.error.name).to.equal('IndexError');
  });
});
