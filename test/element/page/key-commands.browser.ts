import {expect} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {faqOf, longFaq} from '../fixture-faq.js';
import {
  button,
  field,
  focused,
  isOpen,
  openAnswers,
  press,
  questions,
  settled,
  shown,
  type,
} from '../reader.js';

/** The text or name of what has the focus: a question, or `field`. */
function place(element: FaqSearchElement): string {
  const found = focused(element);
  if (found === field(element)) return 'field';
  return found?.getAttribute('aria-label') ?? found?.textContent.trim() ?? 'nothing';
}

describe('the arrow keys', () => {
  it('go from the field through the questions and back', async () => {
    const element = await shown(longFaq(3));
    field(element).focus();
    const places: string[] = [];

    for (const key of ['Down', 'Down', 'Down', 'Down', 'Up', 'Up', 'Up', 'Up']) {
      await press(`Arrow${key}`);
      places.push(place(element).replace('Question number ', ''));
    }

    expect(places).to.deep.equal(['1?', '2?', '3?', '3?', '2?', '1?', 'field', 'field']);
  });

  it('have Home and End beside them, among the questions alone', async () => {
    const element = await shown(longFaq(3));
    await type(element, 'answer');
    await press('Home');
    expect(field(element).selectionStart).to.equal(0);
    await press('ArrowDown');

    await press('End');
    expect(place(element)).to.equal('Question number 3?');
    await press('Home');

    expect(place(element)).to.equal('Question number 1?');
  });

  it('scroll an answer that goes on below, then go on', async () => {
    const long = Array.from({length: 80}, (_, i) => ['p', `Line ${i}`] as const);
    const entry = (id: string) => ({id, question: `${id}?`, aliases: [], answer: long});
    const element = await shown(faqOf([entry('First'), entry('Second')]));
    field(element).focus();
    await press('ArrowDown');
    await press('Enter');
    await settled(element);

    await press('ArrowDown');
    expect(place(element)).to.equal('First?');
    window.scrollTo(0, document.body.scrollHeight);
    await press('ArrowDown');

    expect(place(element)).to.equal('Second?');
    window.scrollTo(0, 0);
  });
});

describe('Escape in the list', () => {
  it('goes back to the field, and leaves what is asked and open', async () => {
    const element = await shown();
    await type(element, 'ports');
    await press('Enter');
    await settled(element);

    await press('Escape');
    await settled(element);

    expect([place(element), field(element).value]).to.deep.equal(['field', 'ports']);
    expect(openAnswers(element)).to.have.length(1);
  });
});

describe('a letter typed on a question', () => {
  it('goes to the field, after what is asked', async () => {
    const element = await shown();
    await type(element, 'por');
    await press('ArrowDown');

    for (const key of ['t', 's']) await press(key);
    await settled(element);

    expect([place(element), field(element).value]).to.deep.equal(['field', 'ports']);
  });

  it('is none of the page’s shortcuts, and a space still opens the answer', async () => {
    const element = await shown();
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', hear);
    field(element).focus();
    await press('ArrowDown');

    await press(' ');
    await settled(element);
    await press('p');

    document.removeEventListener('keydown', hear);
    expect(openAnswers(element)).to.have.length(0); // asked anew
    expect(field(element).value).to.equal('p');
    expect(heard).to.deep.equal([' ']);
  });
});

describe('Enter in the field', () => {
  it('opens the best answer, and goes there', async () => {
    const element = await shown();
    await type(element, 'ports');

    await press('Enter');
    await settled(element);

    expect(openAnswers(element)).to.have.length(1);
    expect(place(element)).to.equal('Which ports are used?');
  });

  it('leaves it open when it is open', async () => {
    const element = await shown();
    await type(element, 'ports');
    await press('Enter');
    await settled(element);
    field(element).focus();

    await press('Enter');
    await settled(element);

    expect(openAnswers(element)).to.have.length(1);
  });

  it('does nothing when nothing is asked or found', async () => {
    const element = await shown();
    field(element).focus();
    await press('Enter');
    await type(element, 'zzzzqqqq');
    await press('Enter');
    await settled(element);

    expect(openAnswers(element)).to.deep.equal([]);
    expect(place(element)).to.equal('field');
  });

  it('asks at once what still waits for the next letter', async () => {
    const element = await shown(undefined, {debounce: '5000'});
    await type(element, 'ports');
    expect(questions(element)).to.have.length(5);

    await press('Enter');
    await settled(element);

    expect(questions(element)).to.deep.equal(['Which ports are used?']);
    expect(place(element)).to.equal('Which ports are used?');
  });
});

describe('a reader with a keyboard alone', () => {
  it('opens the dialog, asks, reads, copies the address, leaves', async () => {
    const element = await shown(undefined, {variant: 'modal'});
    button(element, 'Search').focus();

    await press('Enter');
    await type(element, 'pasword');
    await press('Tab');
    expect(place(element)).to.equal('Clear the search');
    field(element).focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowUp');
    await press('Enter');
    await settled(element);
    expect(openAnswers(element)).to.have.length(1);
    await press('Tab');
    await press('Tab');
    expect(place(element)).to.equal('Copy link');
    await press('Escape');
    await settled(element);
    expect([place(element), field(element).value]).to.deep.equal(['field', 'pasword']);
    await press('Escape');
    await settled(element);
    await press('Escape');
    await settled(element);

    expect(isOpen(element)).to.equal(false);
    expect(focused(element)).to.equal(button(element, 'Search'));
  });

  it('sees nothing move while typing', async () => {
    const element = await shown();
    const tops = new Set<number>();

    for (const letter of 'password') {
      await type(element, letter);
      tops.add(field(element).getBoundingClientRect().top);
    }

    expect(tops.size).to.equal(1);
  });
});
