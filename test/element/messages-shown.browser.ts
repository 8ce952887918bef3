import {expect, fixture, html} from '@open-wc/testing';
import '../../src/element/define.js';
import type {FaqSearchElement, Messages} from '../../src/element/index.js';
import type {Entry} from '../../src/format/entry.js';
import {FORMAT_VERSION, type Faq} from '../../src/format/faq-index.js';
import {messages as english} from '../../src/messages/en.js';
import {faqOf} from './fixture-faq.js';
import {startClock, stopClock} from './clock.js';
import {announced, button, settled, type} from './reader.js';
import {until} from './until.js';

/** Every message as `⟦key⟧`, with its placeholder, so that what comes from the table can be told. */
const PSEUDO: Messages = Object.fromEntries(
  Object.entries(english).map(([key, message]) => [key, pseudo(key, message)]),
);

function pseudo(key: string, message: string | {readonly other: string}) {
  const text = typeof message === 'string' ? message : message.other;
  return `⟦${key} ${/\{\w+\}/.exec(text)?.[0] ?? ''}⟧`;
}

/** A FAQ without one Latin letter. */
const FAQ = faqOf([
  entry('1', 'Как изменить пароль?', 'Учётная запись', 'Откройте настройки.'),
  entry('2', 'Где найти счета?', 'Оплата', 'В разделе оплаты. Пароль не нужен.'),
  entry('3', 'Сколько это стоит?', undefined, 'Нисколько.'),
]);

function entry(id: string, question: string, category: string | undefined, answer: string): Entry {
  return {id, question, aliases: [], answer: [['p', answer]], ...(category && {category})};
}

/** All texts of the element that have a Latin letter outside what the table said. */
function untold(element: FaqSearchElement): string[] {
  const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    // What went wrong in detail is always in English, and the names of keys are no words.
    (each) => each.closest('[lang=en], [part=shortcut], style') === null,
  );
  const texts = all.flatMap((each) => [
    ...[...each.childNodes].filter((node) => node instanceof Text).map(({data}) => data),
    ...['aria-label', 'placeholder', 'title', 'alt'].map((name) => each.getAttribute(name) ?? ''),
  ]);
  return texts.filter((text) => /[a-z]/i.test(text.replace(/⟦[^⟧]*⟧/g, '')));
}

/** The keys of the messages that are somewhere in the element. */
function told(element: FaqSearchElement): string[] {
  const inside = element.shadowRoot?.querySelector('div')?.outerHTML ?? '';
  return Array.from(inside.matchAll(/⟦(\S+) /g), ([, key = '']) => key);
}

async function shown(properties: object): Promise<FaqSearchElement> {
  const element = await fixture<FaqSearchElement>(html`<faq-search></faq-search>`);
  Object.assign(element, {messages: PSEUDO, ...properties});
  await settled(element);
  return element;
}

function longFaq(): Faq {
  return faqOf(
    Array.from({length: 25}, (_, i) => entry(String(i), `Вопрос ${i}?`, undefined, 'Ответ.')),
  );
}

describe('the words of the element', () => {
  for (const [state, query, expected, properties] of [
    ['all questions', '', ['placeholder', 'listed', 'expandAll', 'otherQuestions'], {faq: FAQ}],
    ['results', 'пароль', ['matching', 'found'], {faq: FAQ}],
    ['a correction', 'параль', ['corrected', 'searchTyped'], {faq: FAQ}],
    ['a missing word', 'пароль жираф', ['missing'], {faq: FAQ}],
    ['no result', 'жираф слон', ['none', 'noneHint', 'showAll'], {faq: FAQ}],
    ['more results than fit', 'вопрос', ['showMore'], {faq: longFaq()}],
    ['a dropdown', 'пароль', ['open', 'matching'], {faq: FAQ, variant: 'dropdown'}],
  ] as const) {
    it(`come from the table, with ${state}`, async () => {
      const element = await shown(properties);
      if (query !== '') await type(element, query);

      expect(untold(element)).to.deep.equal([]);
      expect(told(element)).to.include.members([...expected, 'label', 'clear']);
    });
  }

  it('come from the table, with an open answer and its link', async () => {
    const element = await shown({faq: FAQ});
    button(element, 'Сколько это стоит?').click();
    await settled(element);
    button(element, '⟦copyLink ⟧').click();
    await settled(element);

    expect(untold(element)).to.deep.equal([]);
  });

  it('come from the table, in a dialog', async () => {
    const element = await shown({faq: FAQ, variant: 'modal'});
    element.open();
    await settled(element);

    expect(untold(element)).to.deep.equal([]);
    expect(told(element)).to.include.members(['open', 'close']);
    element.close();
  });

  for (const [code, src] of [
    ['not-an-index', 'data:,no'],
    ['wrong-version', 'data:,{"formatVersion":0}'],
    ['damaged', `data:,{"formatVersion":${FORMAT_VERSION}}`],
    ['unreachable', 'http://localhost:1/'],
  ] as const) {
    it(`come from the table, with an index that is ${code}`, async () => {
      const element = await shown({src});
      await until(() => told(element).includes(code), code);

      expect(untold(element)).to.deep.equal([]);
    });
  }

  it('come from the table when they are announced', async () => {
    const element = await shown({faq: FAQ});
    const clock = stopClock();
    await type(element, 'параль');
    clock.pass(1200);
    await settled(element);
    startClock();

    expect(announced(element).join('')).to.match(/^⟦matching 2⟧ ⟦corrected .*⟧$/);
    expect(untold(element)).to.deep.equal([]);
  });
});
