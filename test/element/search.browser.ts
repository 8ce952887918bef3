import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../src/element/index.js';
import {startClock, stopClock, type Clock} from './clock.js';
import {FAQ, faqOf, longFaq} from './fixture-faq.js';
import {
  announced,
  button,
  field,
  headings,
  marks,
  press,
  questions,
  readable,
  settled,
  shown,
  type,
} from './reader.js';

describe('an empty field', () => {
  it('lists all questions under their categories, in the order of the FAQ', async () => {
    const element = await shown();

    expect(headings(element)).to.deep.equal([
      '2 Account',
      '3 How do I reset my password?',
      '3 Can I delete my account?',
      '3 Which currencies can I pay in?',
      '2 Network',
      '3 Which ports are used?',
      '2 Tools',
      '3 How do I install the command line?',
    ]);
  });

  it('says how many questions there are', async () => {
    const element = await shown();

    expect(readable(element)).to.contain('5 questions');
  });

  it('lists questions without a category last, under a heading of their own', async () => {
    const answer = [['p', 'Yes.']] as const;
    const element = await shown(
      faqOf([
        {id: 'a', question: 'Alone?', aliases: [], answer},
        {id: 'b', question: 'Billed?', aliases: [], answer, category: 'Billing'},
      ]),
    );

    expect(headings(element)).to.deep.equal([
      '2 Billing',
      '3 Billed?',
      '2 Other questions',
      '3 Alone?',
    ]);
  });

  it('says nothing of a category in a FAQ that has none', async () => {
    const element = await shown(longFaq(2));

    expect(headings(element)).to.deep.equal([
      '2 All questions',
      '3 Question number 1?',
      '3 Question number 2?',
    ]);
  });

  it('counts one question as one', async () => {
    const element = await shown(longFaq(1));

    expect(readable(element)).to.match(/^1 question$/m);
  });
});

describe('typing', () => {
  it('lists what matches, best first, from the first letters on', async () => {
    const element = await shown();

    await type(element, 'passw');

    expect(questions(element)).to.deep.equal([
      'How do I reset my password?',
      'Which ports are used?',
    ]);
  });

  it('marks the words that match, in question and snippet', async () => {
    const element = await shown();

    await type(element, 'password');

    expect(marks(element)).to.deep.equal(['password', 'password']);
  });

  it('says how many questions match', async () => {
    const element = await shown();

    await type(element, 'password');

    expect(readable(element)).to.contain('2 questions found');
  });

  it('names the category of each question found', async () => {
    const element = await shown();

    await type(element, 'ports');

    expect(readable(element)).to.contain('Network');
  });

  it('says honestly that nothing matches, and shows all questions on demand', async () => {
    const element = await shown();
    await type(element, 'zzzzqqqq');
    expect(readable(element)).to.contain('No question found for “zzzzqqqq”.');

    button(element, 'Show all questions').click();
    await settled(element);

    expect(questions(element)).to.have.length(5);
    expect(field(element).value).to.equal('');
  });

  it('shows the best 20, and the others on demand', async () => {
    const element = await shown(longFaq(45));
    await type(element, 'question');
    expect(questions(element)).to.have.length(20);

    button(element, 'Show 25 more questions').click();
    await settled(element);

    expect(questions(element)).to.have.length(45);
  });

  it('takes markup for text', async () => {
    const element = await shown();

    await type(element, '<img src=x onerror=alert(1)>zz');

    expect(readable(element)).to.contain('“<img src=x onerror=alert(1)>zz”');
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });
});

describe('clearing', () => {
  it('lists everything again at Escape, and leaves the focus in the field', async () => {
    const element = await shown();
    await type(element, 'ports');

    await press('Escape');
    await settled(element);

    expect(field(element).value).to.equal('');
    expect(questions(element)).to.have.length(5);
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });

  it('has a button too, there only when it has something to do', async () => {
    const element = await shown();
    expect(() => button(element, 'Clear the search')).to.throw('There is no button');
    await type(element, 'ports');

    button(element, 'Clear the search').click();
    await settled(element);

    expect(questions(element)).to.have.length(5);
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });
});

describe('heading-level', () => {
  for (const [given, category, question] of [
    ['4', 3, 4],
    ['2', 1, 2],
    ['1', 1, 2],
    ['9', 5, 6],
    ['three', 2, 3],
  ] as const) {
    it(`${given} puts questions at ${question}, categories at ${category}`, async () => {
      const element = await fixture<FaqSearchElement>(
        html`<faq-search heading-level=${given} .faq=${FAQ}></faq-search>`,
      );
      await settled(element);

      expect(headings(element).slice(0, 2)).to.deep.equal([
        `${category} Account`,
        `${question} How do I reset my password?`,
      ]);
    });
  }

  it('keeps headings in order while searching, with one that is only heard', async () => {
    const element = await shown();

    await type(element, 'ports');

    expect(headings(element)).to.deep.equal(['2 Questions found', '3 Which ports are used?']);
  });
});

/** How long the element waits for the reader to pause. */
const PAUSE_MS = 1200;

describe('the status', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = stopClock();
  });
  afterEach(startClock);

  it('speaks once, after the reader pauses', async () => {
    const element = await shown();
    const spoken: string[] = [];
    const observer = new MutationObserver(() => {
      const text = announced(element).join('');
      if (text !== '' && text !== spoken.at(-1)) spoken.push(text);
    });
    if (element.shadowRoot)
      observer.observe(element.shadowRoot, {characterData: true, childList: true, subtree: true});

    await type(element, 'password');
    clock.pass(PAUSE_MS - 1);
    await settled(element);
    expect(spoken).to.deep.equal([]);
    clock.pass(1);
    await settled(element);

    expect(spoken).to.deep.equal(['2 questions found']);
    observer.disconnect();
  });

  it('says the same words again in its other region, so that they are heard again', async () => {
    const element = await shown();
    await type(element, 'passwor');
    clock.pass(PAUSE_MS);
    await settled(element);
    expect(announced(element)).to.deep.equal(['2 questions found', '']);

    await type(element, 'd');
    clock.pass(PAUSE_MS);
    await settled(element);

    expect(announced(element)).to.deep.equal(['', '2 questions found']);
  });

  it('is silent about what is there when the page is opened', async () => {
    const element = await shown();

    clock.pass(PAUSE_MS);
    await settled(element);

    expect(announced(element)).to.deep.equal(['', '']);
  });
});
