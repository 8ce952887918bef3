import {expect} from '@open-wc/testing';
import {startClock, stopClock} from './clock.js';
import {longFaq} from './fixture-faq.js';
import {
  button,
  field,
  focused,
  isOpen,
  openAnswers,
  questions,
  readable,
  settled,
  shown,
  type,
} from './reader.js';

describe('placeholder', () => {
  it('is what the empty field shows', async () => {
    const element = await shown(undefined, {placeholder: 'Search the help'});

    expect(field(element).placeholder).to.equal('Search the help');
  });
});

describe('max-results', () => {
  it('is how many answers show before the reader asks for more', async () => {
    const element = await shown(longFaq(9), {'max-results': '4'});
    await type(element, 'answer');
    expect(questions(element)).to.have.length(4);

    button(element, 'Show 5 more questions').click();
    await settled(element);

    expect(questions(element)).to.have.length(9);
    expect(focused(element)?.textContent).to.contain('number 5');
  });

  it('is 20 when it makes no sense', async () => {
    const element = await shown(longFaq(25), {'max-results': 'many'});

    await type(element, 'answer');

    expect(questions(element)).to.have.length(20);
  });
});

describe('debounce', () => {
  afterEach(startClock);

  it('waits for the next letter', async () => {
    const clock = stopClock();
    const element = await shown(undefined, {debounce: '300'});

    await type(element, 'ports');
    clock.pass(299);
    await settled(element);
    expect(questions(element)).to.have.length(5);
    clock.pass(1);
    await settled(element);

    expect(questions(element)).to.have.length(1);

    expect(field(element).value).to.equal('ports');
  });

  it('does not wait when the field is emptied', async () => {
    const element = await shown(undefined, {debounce: '5000'});
    await element.search('ports');

    button(element, 'Clear the search').click();
    await settled(element);

    expect(questions(element)).to.have.length(5);
  });
});

describe('an attribute that is taken away', () => {
  afterEach(startClock);

  for (const [name, value] of [
    ['max-results', '1'],
    ['placeholder', 'Ask'],
    ['shortcut', 'x'],
    ['url-param', 'asked'],
    ['missing-url', 'https://example.com/?q={query}'],
    ['heading-level', '5'],
  ] as const) {
    it(`leaves what is there without it: ${name}`, async () => {
      const clock = stopClock();
      const plain = await shown();
      const element = await shown(undefined, {[name]: value});

      element.removeAttribute(name);
      await type(plain, 'zzzz');
      await type(element, 'zzzz');

      expect(readable(element)).to.equal(readable(plain));
      expect(field(element).placeholder).to.equal(field(plain).placeholder);
      clock.pass(1000);
      expect(location.search).not.to.contain('zzzz');
    });
  }
});

describe('the methods', () => {
  it('search: asks, and shows the answers where they are hidden', async () => {
    const element = await shown(undefined, {variant: 'modal'});

    await element.search('ports');

    expect(questions(element)).to.deep.equal(['Which ports are used?']);
    expect(field(element).value).to.equal('ports');
  });

  it('show: opens an answer in a modal, and says whether there is one', async () => {
    const element = await shown(undefined, {variant: 'modal'});

    expect(await element.show('nobody')).to.equal(false);
    expect(isOpen(element)).to.equal(false);
    expect(await element.show('delete-account')).to.equal(true);

    expect(openAnswers(element)).to.deep.equal(['Yes. Your invoices are kept for ten years.']);
    expect(focused(element)).to.equal(button(element, 'Can I delete my account?'));
  });

  it('clear: empties the field, and leaves the focus where it is', async () => {
    const element = await shown();
    await element.search('ports');

    element.clear();
    await settled(element);

    expect([field(element).value, focused(element)]).to.deep.equal(['', null]);
    expect(questions(element)).to.have.length(5);
  });

  for (const variant of ['dropdown', 'modal']) {
    it(`open, close, toggle: a ${variant}`, async () => {
      const element = await shown(undefined, {variant});
      const states = [];

      for (const act of ['open', 'open', 'close', 'close', 'toggle', 'toggle'] as const) {
        element[act]();
        states.push(isOpen(element));
      }

      expect(states).to.deep.equal([true, true, false, false, true, false]);
    });
  }

  it('open: puts the focus in the field, inline too', async () => {
    const element = await shown();

    element.open();

    expect(focused(element)).to.equal(field(element));
  });

  it('focus: goes to the field, or to the button of a closed modal', async () => {
    const element = await shown();
    element.focus();
    expect(focused(element)).to.equal(field(element));

    element.variant = 'modal';
    await settled(element);
    element.focus();

    expect(focused(element)).to.equal(button(element, 'Search'));
  });
});
