import {expect, fixture, html} from '@open-wc/testing';
import {FaqSearchErrorEvent, type FaqSearchElement} from '../../src/element/index.js';
import {sealFaqIndex} from '../../src/format/faq-index.js';
import {FAQ} from './fixture-faq.js';
import {button, field, openAnswers, questions, readable, settled, type} from './reader.js';
import {until} from './until.js';

/** Lets a request go that the server holds, at an address with `?held`. */
async function release(address: string): Promise<void> {
  await fetch(address.replace('?held', ''), {method: 'POST'});
}

/** Puts a file on the test server. @returns its address */
async function served(content: unknown): Promise<string> {
  const address = `/served/${crypto.randomUUID()}/faq-index.json`;
  await fetch(address, {
    method: 'PUT',
    body: typeof content === 'string' ? content : JSON.stringify(content),
  });
  return address;
}

async function loading(src: string): Promise<FaqSearchElement> {
  return fixture<FaqSearchElement>(
    html`<faq-search src=${src}><p id="plain">The plain FAQ</p></faq-search>`,
  );
}

async function loaded(src: string): Promise<FaqSearchElement> {
  const element = await loading(src);
  await until(() => questions(element).length > 0, 'No question came.');
  return element;
}

async function failed(src: string): Promise<FaqSearchElement> {
  const element = await loading(src);
  await until(() => !readable(element).includes('Loading'), 'It loads for ever.');
  return element;
}

function plainFaqShows(): boolean {
  return document.getElementById('plain')?.checkVisibility() ?? false;
}

describe('src', () => {
  it('loads the FAQ', async () => {
    const element = await loaded(await served(FAQ.index));

    expect(questions(element)).to.have.length(5);
    expect(plainFaqShows()).to.equal(false);
  });

  it('shows the children meanwhile', async () => {
    const src = `${await served(FAQ.index)}?held`;

    await loading(src);

    expect(plainFaqShows()).to.equal(true);
    await release(src);
  });

  it('answers what was typed before it was there', async () => {
    const src = `${await served(FAQ.index)}?held`;
    const element = await loading(src);
    await type(element, 'ports');
    expect(readable(element)).to.contain('Loading');
    await release(src);

    await until(() => questions(element).length > 0, 'No answer came.');

    expect(questions(element)).to.deep.equal(['Which ports are used?']);
    expect(field(element).value).to.equal('ports');
  });

  it('opens the entry that the address names', async () => {
    location.hash = 'delete-account';

    const element = await loaded(await served(FAQ.index));
    await settled(element);

    expect(openAnswers(element)).to.have.length(1);
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('with an entry in the address', () => {
    afterEach(() => history.replaceState(null, '', location.pathname));

    it('answers what was typed since instead of opening the entry', async () => {
      history.replaceState(null, '', '#delete-account');
      const src = `${await served(FAQ.index)}?held`;
      const element = await loading(src);
      await type(element, 'ports');
      await release(src);

      await until(() => questions(element).length > 0, 'No answer came.');
      await settled(element);

      expect(field(element).value).to.equal('ports');
      expect(questions(element)).to.deep.equal(['Which ports are used?']);
      expect(openAnswers(element)).to.deep.equal([]);
    });

    it('leaves the answers closed that were found, where it is one of them', async () => {
      history.replaceState(null, '', '#delete-account');
      const src = `${await served(FAQ.index)}?held`;
      const element = await loading(src);
      await type(element, 'delete');
      await release(src);

      await until(() => questions(element).length > 0, 'No answer came.');
      await settled(element);

      expect(questions(element)).to.include('Can I delete my account?');
      expect(openAnswers(element)).to.deep.equal([]);
    });

    it('opens the entry that the reader went to after typing', async () => {
      const src = `${await served(FAQ.index)}?held`;
      const element = await loading(src);
      await type(element, 'ports');
      location.hash = 'delete-account';
      await release(src);

      await until(() => openAnswers(element).length > 0, 'It did not open.');

      expect(field(element).value).to.equal('');
    });

    it('keeps the query of the address, and opens the entry only among its answers', async () => {
      const src = await served(FAQ.index);
      for (const [text, opened] of [
        ['ports', 0],
        ['delete', 1],
      ] as const) {
        history.replaceState(null, '', `?q=${text}#delete-account`);
        const element = await fixture<FaqSearchElement>(
          html`<faq-search src=${src} url-param="q"></faq-search>`,
        );
        await until(() => questions(element).length > 0, 'No answer came.');
        await settled(element);

        expect(field(element).value).to.equal(text);
        expect(openAnswers(element)).to.have.length(opened);
        element.remove();
      }
    });
  });

  it('loads another FAQ when it changes, and only that one', async () => {
    const slow = `${await served({not: 'an index'})}?held`;
    const element = await loading(slow);

    element.src = await served(FAQ.index);
    await until(() => questions(element).length > 0, 'No question came.');
    await release(slow);
    await fetch(slow);
    await settled(element);

    expect(questions(element)).to.have.length(5);
  });

  it('gives way to the faq property', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search src="/nowhere" .faq=${FAQ}></faq-search>`,
    );
    await settled(element);

    expect(questions(element)).to.have.length(5);
  });

  it('is loaded again by an element that was taken out and put back', async () => {
    const src = `${await served(FAQ.index)}?held`;
    const element = await loading(src);
    const parent = element.parentElement;
    element.remove();
    await release(src);
    await fetch(src);

    parent?.append(element);
    await until(() => questions(element).length > 0, 'No question came.');

    expect(questions(element)).to.have.length(5);
  });
});

describe('a FAQ that can’t be loaded', () => {
  const cases: readonly (readonly [
    what: string,
    src: () => Promise<string>,
    says: string,
    canRetry: boolean,
  ])[] = [
    ['is not there', () => Promise.resolve('/served/nothing'), 'the server answered 404', false],
    [
      'meets a server in trouble',
      async () => `${await served(FAQ.index)}?status=503`,
      'the server answered 503',
      true,
    ],
    [
      'has an address where nobody answers',
      () => Promise.resolve('http://127.0.0.1:9/faq-index.json'),
      'can’t be loaded',
      true,
    ],
    [
      'is a web page',
      () => served('<!doctype html><title>Not found</title>'),
      'is not a FAQ index',
      false,
    ],
    ['is null', () => served('null'), 'is not a FAQ index', false],
    [
      'has another version',
      () => served({...FAQ.index, formatVersion: 99}),
      'has format 99',
      false,
    ],
    ['is damaged', () => served({...FAQ.index, count: 4}), 'is damaged', false],
    [
      'is in a language nobody registered',
      () => {
        const {formatVersion: _, hash: __, ...content} = FAQ.index;
        return served(sealFaqIndex({...content, language: 'eo'}));
      },
      'Import the language from “faq-search/languages/eo”',
      false,
    ],
  ];
  for (const [what, src, says, canRetry] of cases) {
    it(`says so, and keeps the children, when it ${what}`, async () => {
      const element = await failed(await src());

      expect(readable(element)).to.contain(says);
      expect(plainFaqShows()).to.equal(true);
      if (canRetry) expect(button(element, 'Try again')).to.be.instanceOf(HTMLButtonElement);
      else expect(() => button(element, 'Try again')).to.throw('no button');
    });
  }

  it('is loaded when the reader tries again', async () => {
    const element = await failed(`${await served(FAQ.index)}?failures=1`);

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
