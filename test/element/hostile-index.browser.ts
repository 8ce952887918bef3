import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement, Messages} from '../../src/element/index.js';
import type {Entry} from '../../src/format/entry.js';
import {entryOf, rowOf} from '../../src/format/entry-row.js';
import {sealFaqIndex, type Faq} from '../../src/format/faq-index.js';
import {FAQ, faqOf} from './fixture-faq.js';
import {answer, openAnswers, questions, readable, settled, type} from './reader.js';
import {until} from './until.js';

const {formatVersion: _, hash: __, ...CONTENT} = FAQ.index;

/** An index that somebody has changed, and whose hash is right all the same. */
function sealed(changes: object): Faq {
  return {...FAQ, index: sealFaqIndex({...CONTENT, ...changes})};
}

async function withFaq(faq: Faq): Promise<FaqSearchElement> {
  const element = await fixture<FaqSearchElement>(
    html`<faq-search .faq=${faq}><p>The plain FAQ</p></faq-search>`,
  );
  await settled(element);
  return element;
}

function nested(depth: number): unknown {
  let tree: unknown = 'bottom';
  for (let i = 0; i < depth; i++) tree = ['div', tree];
  return tree;
}

const [FIRST, ...REST] = CONTENT.entries;

/** The entries with something else at one place in the row of the first. */
function entriesWith(place: number, value: unknown): readonly unknown[] {
  const empty: readonly unknown[] = ['', [], [], '', '', '', [], [], ''];
  return [empty.map((none, i) => (i === place ? value : (FIRST?.[i] ?? none))), ...REST];
}

describe('an index with a right hash', () => {
  for (const [what, changes] of [
    ['a number for a question', {entries: entriesWith(0, 1)}],
    ['a text for the aliases', {entries: entriesWith(1, 'a')}],
    ['a text for an answer', {entries: entriesWith(2, '<img>')}],
    ['no terms of an entry', {entries: entriesWith(3, undefined)}],
    ['a list for a category', {entries: entriesWith(4, ['a'])}],
    ['an object for an id', {entries: entriesWith(5, {})}],
    ['texts for related entries', {entries: entriesWith(6, ['a'])}],
    ['numbers for old ids', {entries: entriesWith(7, [1])}],
    ['null for an entry', {entries: [null, ...REST]}],
    ['an object for an entry', {entries: [{length: 9, 0: 'A?'}, ...REST]}],
    ['an object for the entries', {entries: {length: CONTENT.count}}],
    ['another count', {count: 10 ** 9}],
    ['an object for the terms', {terms: {}}],
    ['a number for the terms', {terms: 1}],
    ['numbers as terms', {terms: [1, 2, 3, 4]}],
    ['too few lists of numbers', {terms: []}],
    ['too many lists of numbers', {terms: Array(5).fill('e')}],
    ['no synonyms', {synonyms: null}],
    ['a number for the language', {language: 1}],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const element = await withFaq(sealed(changes));

      expect(questions(element)).to.deep.equal([]);
      expect(readable(element)).to.contain('did not arrive whole');
      expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    });
  }

  for (const [what, tree] of [
    ['nests deep', [nested(2000)]],
    ['is wide', Array.from({length: 20_000}, () => ['p', 'a'])],
    ['has no nodes but others', [1, null, true, {}, [], [[]], {tag: 'p'}]],
    ['has attributes that are no text', [['p', {title: 1, lang: null, dir: {}}, 'a']]],
    ['has attributes in a second place', [['p', 'a', {onclick: 'a'}]]],
  ] as const) {
    it(`is shown where an answer ${what}`, async () => {
      const element = await withFaq(sealed({entries: entriesWith(2, tree)}));
      window.dispatchEvent(new Event('beforeprint'));

      expect(questions(element)).to.have.length(5);
      await type(element, 'delete');
      await until(() => questions(element).length < 5, 'It is not searched.');
      expect(questions(element)[0]).to.equal('Can I delete my account?');
    });
  }

  for (const [what, terms] of [
    ['end too soon', ['', '', '', '']],
    ['are of great numbers', Array(4).fill('~~~~~~~~~ ~~~~~~~~~ '.repeat(999))],
    ['have other signs', Array(4).fill('<>"\u2028é🎉'.repeat(99))],
  ] as const) {
    it(`is shown where lists of numbers ${what}`, async () => {
      const element = await withFaq(sealed({terms}));

      expect(questions(element)).to.have.length(5);
      await type(element, 'delete');
      await type(element, 'delte acount');
      expect(readable(element)).not.to.contain('did not arrive whole');
    });
  }

  it('is shown where entries are related to none', async () => {
    const related = [-1, 0.5, 99, NaN, 2 ** 53];
    const element = await withFaq(
      sealed({entries: CONTENT.entries.map((row) => rowOf({...entryOf(row), related}, row[3]))}),
    );

    expect(questions(element)).to.have.length(5);
  });
});

const WORDS =
  '__proto__ constructor prototype toString valueOf hasOwnProperty isPrototypeOf __defineGetter__ ' +
  '__defineSetter__ __lookupGetter__ propertyIsEnumerable toLocaleString then';

/** One entry with the word in each place; the word as an attribute is no attribute. */
function entryWith(word: string): Entry {
  return {
    id: word,
    question: `What is ${word} here?`,
    aliases: [`${word} alias`],
    category: word,
    answer: [
      ['p', `About ${word}.`],
      [word, 'In a tag.'],
      ['p', {[word]: word}, 'With it.'],
    ],
  };
}

describe('a word that is a name of JavaScript’s own', () => {
  for (const word of WORDS.split(' ')) {
    it(`is a word: ${word}, as id, question, category, tag, attribute, address`, async () => {
      location.hash = word;
      const faq = faqOf([
        entryWith(word),
        {id: 'x', question: 'Other?', aliases: [], answer: ['Y']},
      ]);
      const element = await withFaq(faq);
      await until(() => openAnswers(element).length === 1, 'The address opens nothing.');
      const question = `What is ${word} here?`;

      expect(openAnswers(element)[0]).to.contain(`About ${word}.In a tag.With it.`);
      expect(element.shadowRoot?.querySelector('[part=category]')?.textContent.trim()).to.equal(
        word,
      );
      const paragraphs = answer(element, question).querySelectorAll('p');
      expect(paragraphs).to.have.length(2);
      expect(paragraphs[1]?.attributes).to.have.length(0);
      history.replaceState(null, '', location.pathname + location.search);
    });
  }
});

describe('a word that is a name of JavaScript’s own, from the reader or the page', () => {
  for (const word of WORDS.split(' ')) {
    it(`is a word: ${word}, as what is asked`, async () => {
      const faq = faqOf([
        entryWith(word),
        {id: 'x', question: 'Other?', aliases: [], answer: ['Y']},
      ]);
      const element = await withFaq(faq);

      await element.search(word);
      expect(questions(element)).to.deep.equal([`What is ${word} here?`]);
      element.faq = faqOf([{id: 'x', question: 'Other?', aliases: [], answer: ['Y']}]);
      await until(() => readable(element).includes(`“${word}”`), 'It is not missed.');
      expect(questions(element)).to.deep.equal([]);
    });

    it(`is a word: ${word}, as the key of a message`, async () => {
      const element = await withFaq(FAQ);

      element.messages = JSON.parse(`{"${word}": "Mine", "noneHint": "Ask us."}`) as Messages;
      await element.search('zzzzqqqq');

      expect(readable(element)).to.contain('Ask us.').and.not.to.contain('Mine');
    });
  }
});

describe('the ids of entries', () => {
  it('take no name from the page', async () => {
    const ids = ['location', 'document', 'field', 'question-a', 'a', 'customElements'];
    const element = await withFaq(
      faqOf(ids.map((id) => ({id, question: `${id}?`, aliases: [], answer: ['Y']}))),
    );
    const all = [...(element.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({id}) => id);

    expect(new Set(all)).to.have.length(all.length);
    for (const id of ids) expect(document.getElementById(id)).to.equal(null);
  });
});
