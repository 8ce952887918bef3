import {expect, fixture, html} from '@open-wc/testing';
import {type FaqSearchElement} from '../../../src/element/index.js';
import {FAQ} from '../fixture-faq.js';
import {field, press, questions, settled, shown, type} from '../reader.js';

/** What a page's own key listener hears while `act` goes on. */
async function heard(act: () => Promise<void> | boolean): Promise<string[]> {
  const keys: string[] = [];
  const listen = (event: KeyboardEvent): void => void keys.push(`${event.type} ${event.key}`);
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const each of types) document.addEventListener(each, listen);
  await act();
  for (const each of types) document.removeEventListener(each, listen);
  return keys;
}

function dispatchKey(element: FaqSearchElement, init: KeyboardEventInit): boolean {
  return field(element).dispatchEvent(
    new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init}),
  );
}

describe('keys typed in the field', () => {
  it('are not heard by the page', async () => {
    const element = await shown();

    const keys = await heard(() => type(element, '/s?'));

    expect(field(element).value).to.equal('/s?');
    expect(keys).to.deep.equal([]);
  });

  for (const [what, init, isHeard] of [
    ['a shortcut with Ctrl', {key: 'k', ctrlKey: true}, true],
    ['a shortcut with ⌘', {key: 'k', metaKey: true}, true],
    ['an arrow along the text', {key: 'ArrowLeft'}, false],
    ['an arrow to where nothing is', {key: 'ArrowUp'}, false],
    ['what takes a letter away', {key: 'Backspace'}, false],
    ['a key with a number', {key: 'F3'}, true],
    ['an arrow to the questions', {key: 'ArrowDown'}, false],
    ['Tab', {key: 'Tab'}, true],
    ['a character outside the basic plane', {key: '𝒳'}, false],
    ['a dead key', {key: 'Dead'}, false],
    ['a key of an input method', {key: 'Process', isComposing: true}, false],
  ] as const) {
    it(`are ${isHeard ? '' : 'not '}heard when they are ${what}`, async () => {
      const element = await shown();

      const keys = await heard(() => dispatchKey(element, init));

      expect(keys).to.deep.equal(isHeard ? [`keydown ${init.key}`] : []);
    });
  }
});

describe('Enter', () => {
  it('submits no form around the element', async () => {
    let submissions = 0;
    const count = (event: Event): void => {
      event.preventDefault();
      submissions++;
    };
    const form = await fixture<HTMLFormElement>(
      html`<form @submit=${count}>
        <faq-search .faq=${FAQ}></faq-search><button>Send</button>
      </form>`,
    );
    const element = form.querySelector('faq-search');
    if (!element) throw new Error('There is no element in the form.');
    await settled(element);
    await type(element, 'ports');

    await press('Enter');
    await settled(element);

    expect(location.pathname).not.to.contain('?');
    expect(submissions).to.equal(0);
    expect(questions(element)).to.deep.equal(['Which ports are used?']);
  });
});

describe('Escape', () => {
  it('is ours while there is something to clear, then the page’s', async () => {
    const element = await shown();
    await type(element, 'x');

    expect(await heard(() => dispatchKey(element, {key: 'Escape'}))).to.deep.equal([]);
    await settled(element);
    expect(await heard(() => dispatchKey(element, {key: 'Escape'}))).to.deep.equal([
      'keydown Escape',
    ]);
  });

  it('is the input method’s while it composes', async () => {
    const element = await shown();
    await type(element, 'x');

    dispatchKey(element, {key: 'Escape', isComposing: true});
    await settled(element);

    expect(field(element).value).to.equal('x');
  });
});

describe('composing with an input method', () => {
  it('searches only what is meant in the end', async () => {
    const element = await shown();
    const input = field(element);
    input.value = 'ports';

    input.dispatchEvent(
      new InputEvent('input', {bubbles: true, composed: true, isComposing: true}),
    );
    await settled(element);
    expect(questions(element)).to.have.length(5);
    input.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, composed: true}));
    await settled(element);

    expect(questions(element)).to.deep.equal(['Which ports are used?']);
  });
});
