import {expect, oneEvent} from '@open-wc/testing';
import {FaqSearchToggleEvent} from '../../src/element/index.js';
import {faqOf} from './fixture-faq.js';
import {answer, button, field, openAnswers, press, settled, shown, type} from './reader.js';
import {until} from './until.js';

const PASSWORD = 'How do I reset my password?';

describe('a question', () => {
  it('opens its whole answer in place, and closes it', async () => {
    const element = await shown();

    button(element, PASSWORD).click();
    await settled(element);
    expect(openAnswers(element)).to.deep.equal([
      'Open the sign-in page and follow Forgotten.The link in the mail works for one hour.',
    ]);

    button(element, PASSWORD).click();
    await settled(element);
    expect(openAnswers(element)).to.deep.equal([]);
  });

  it('says whether its answer is open', async () => {
    const element = await shown();
    expect(button(element, PASSWORD).ariaExpanded).to.equal('false');

    button(element, PASSWORD).click();
    await settled(element);

    expect(button(element, PASSWORD).ariaExpanded).to.equal('true');
  });

  for (const key of ['Enter', ' ']) {
    it(`opens at ${key === ' ' ? 'Space' : key}, and keeps the focus`, async () => {
      const element = await shown();
      button(element, PASSWORD).focus();

      await press(key);
      await settled(element);

      expect(openAnswers(element)).to.have.length(1);
      expect(element.shadowRoot?.activeElement).to.equal(button(element, PASSWORD));
    });
  }

  it('names the region of its answer', async () => {
    const element = await shown();

    const region = answer(element, PASSWORD);

    expect(region.getAttribute('aria-labelledby')).to.equal(button(element, PASSWORD).id);
  });

  it('tells the page what the reader did', async () => {
    const element = await shown();
    setTimeout(() => button(element, PASSWORD).click());

    const event: Event = await oneEvent(document.body, FaqSearchToggleEvent.type);

    if (!(event instanceof FaqSearchToggleEvent)) throw new Error('It is another event.');
    expect([event.id, event.open]).to.deep.equal(['reset-password', true]);
  });
});

describe('a closed answer', () => {
  it('stands in the page for its search, and opens when it is found there', async () => {
    const element = await shown();
    const region = answer(element, PASSWORD);
    await until(() => region.textContent.includes('works for one hour'), 'It stays empty.');
    expect(region.getAttribute('hidden')).to.equal('until-found');

    region.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settled(element);

    expect(openAnswers(element)).to.have.length(1);
  });

  it('is filled for the printer at once', async () => {
    const element = await shown();

    window.dispatchEvent(new Event('beforeprint'));

    expect(answer(element, PASSWORD).textContent).to.contain('works for one hour');
  });
});

describe('an open answer', () => {
  it('is closed when something else is asked', async () => {
    const element = await shown();
    button(element, PASSWORD).click();

    await type(element, 'password');

    expect(openAnswers(element)).to.deep.equal([]);
  });

  it('scrolls wide content in its own box, by keyboard too', async () => {
    const element = await shown();
    element.style.width = '320px';
    button(element, 'How do I install the command line?').click();
    await settled(element);

    const box = answer(element, 'How do I install the command line?').querySelector(
      'pre',
    )?.parentElement;

    expect(box?.tabIndex).to.equal(0);
    expect(box?.scrollWidth).to.be.greaterThan(box?.clientWidth ?? Infinity);
    expect(element.scrollWidth).to.equal(320);
  });

  it('has its headings one level below its question', async () => {
    const element = await shown(
      faqOf([
        {
          id: 'a',
          question: 'Why?',
          aliases: [],
          answer: [
            ['h4', 'First'],
            ['h5', 'Second'],
            ['p', 'x'],
          ],
        },
      ]),
    );
    button(element, 'Why?').click();
    await settled(element);

    const levels = [...answer(element, 'Why?').querySelectorAll('h1, h2, h3, h4, h5, h6')];

    expect(levels.map(({tagName, textContent}) => `${tagName} ${textContent}`)).to.deep.equal([
      'H4 First',
      'H5 Second',
    ]);
  });
});

describe('a moved element', () => {
  it('keeps what is typed and open', async () => {
    const element = await shown();
    await type(element, 'password');
    button(element, PASSWORD).click();

    document.body.append(element);
    await settled(element);

    expect(field(element).value).to.equal('password');
    expect(openAnswers(element)).to.have.length(1);
    element.remove();
  });
});
