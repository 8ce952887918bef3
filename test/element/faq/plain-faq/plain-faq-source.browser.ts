import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {PlainFaqSource} from '../../../../src/element/faq/plain-faq/plain-faq-source.js';
import {FaqSearchElement} from '../../../../src/element/index.js';
import type {Engine} from '../../../../src/engine/results.js';
import {FAQ} from '../../fixture-faq.js';
import {
  announced,
  button,
  headings,
  marks,
  openAnswers,
  questions,
  settled,
  type,
} from '../../reader.js';
import {DETAILS} from './details.js';
import {until} from '../../until.js';

/** An element that has found the questions between its tags. */
async function found(content: TemplateResult, lang = 'en'): Promise<FaqSearchElement> {
  const element = await fixture<FaqSearchElement>(
    html`<faq-search lang=${lang}>${content}</faq-search>`,
  );
  await until(() => questions(element).length > 0, 'No question came.');
  return element;
}

const SIGN_IN = html`
  ${DETAILS}
  <details>
    <summary>How do I sign in?</summary>
    With your mail address.
  </details>
`;

describe('an element around a plain FAQ', () => {
  it('shows it in its place, under its headings', async () => {
    const element = await found(DETAILS);

    expect(headings(element)).to.deep.equal([
      '2 Bills',
      '3 How do I pay?',
      '3 Where are my bills?',
    ]);
    expect(element.querySelector('summary')?.checkVisibility()).to.equal(false);
  });

  it('searches it, with typos', async () => {
    const element = await found(DETAILS);

    await type(element, 'bils');

    expect(questions(element)).to.deep.equal(['Where are my bills?', 'How do I pay?']);
  });

  it('finds more of the same query once its synonyms are there', async () => {
    const element = await found(SIGN_IN);

    await type(element, 'login');
    await until(() => marks(element).length === 2, 'No synonym came.');

    expect(questions(element)).to.deep.equal(['How do I sign in?']);
    expect(marks(element)).to.deep.equal(['sign', 'in']);
    await until(
      () => announced(element).includes('1 question found'),
      'What was found then was not said.',
    );
  });

  describe('whose synonyms come when the test says so', () => {
    let give: (text: string) => void;
    let refuse: (error: Error) => void;
    let used: (Engine | undefined)[];
    const {parts} = FaqSearchElement;
    beforeEach(() => {
      const given = new Promise<string>((resolve, reject) => {
        give = resolve;
        refuse = reject;
      });
      used = [];
      FaqSearchElement.parts = {
        ...parts,
        watchPlainFaq: (host, use) => {
          const watched = (engine: Engine | undefined): void => {
            used.push(engine);
            use(engine);
          };
          return new PlainFaqSource(host, watched, () => given);
        },
      };
    });
    afterEach(() => {
      FaqSearchElement.parts = parts;
    });

    /** Waits until the first engine has its synonyms. */
    async function learned(): Promise<void> {
      while ((await used[0]?.search('login'))?.total !== 1) await nextFrame();
    }

    it('leaves what is being read where it is', async () => {
      const element = await found(SIGN_IN);
      await type(element, 'pay login');
      button(element, 'How do I pay?').click();
      await settled(element);

      give('log in=login=sign in');
      await learned();
      await settled(element);

      expect(used).to.have.length(1);
      expect(openAnswers(element)).to.deep.equal(['By card.']);
      expect(questions(element)).to.deep.equal(['How do I pay?']);
    });

    it('does not go back to a FAQ that has changed since', async () => {
      const element = await found(SIGN_IN);
      await type(element, 'login');
      element.querySelector('details')?.remove();
      await until(() => used.length === 2, 'The change was not read.');

      give('log in=login=sign in');
      await learned();
      await until(() => marks(element).length === 2, 'No synonym came.');

      expect(used[0]).not.to.equal(used[1]);
      expect(used.slice(1).every((engine) => engine === used[1])).to.equal(true);
    });

    it('searches without those that can’t be had', async () => {
      const element = await found(SIGN_IN);
      await type(element, 'login');

      refuse(new Error('There is no such file.'));
      await type(element, ' pay');

      expect(questions(element)).to.deep.equal(['How do I pay?']);
    });
  });

  it('stems the language of the page where that is known, and no other', async () => {
    const content = html`<details>
      <summary>Wie zahlt man Rechnungen?</summary>
      Bar.
    </details>`;
    const element = await found(content, 'eo');

    await type(element, 'rechnungen');

    expect(questions(element)).to.have.length(1);
  });

  it('follows changes', async () => {
    const element = await found(DETAILS);

    element.querySelector('details')?.remove();
    await until(() => questions(element).length === 1, 'The old question stays.');

    expect(questions(element)).to.deep.equal(['Where are my bills?']);
  });

  it('shows what is left when no question is', async () => {
    const element = await found(
      html`<p>Ask us.</p>
        ${DETAILS}`,
    );

    for (const details of element.querySelectorAll('details')) details.remove();
    await until(() => questions(element).length === 0, 'The old questions stay.');

    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('finds questions that come after it', async () => {
    const element = await fixture<FaqSearchElement>(html`<faq-search></faq-search>`);

    element.innerHTML = '<details><summary>A?</summary>a</details>';
    await until(() => questions(element).length === 1, 'No question came.');

    expect(questions(element)).to.deep.equal(['A?']);
  });

  it('prefers the FAQ that it is given', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search .faq=${FAQ}>${DETAILS}</faq-search>`,
    );
    await settled(element);

    expect(questions(element)).to.have.length(5);
  });

  it('opens what the address names', async () => {
    location.hash = 'pay';
    const element = await found(DETAILS);
    await settled(element);

    expect(openAnswers(element)).to.deep.equal(['By card.']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is accessible', async () => {
    await expect(await found(DETAILS)).to.be.accessible();
  });
});
