/**
 * Pages whose scripts take keys wherever they are pressed, and add-ons that send keys of their own.
 */
import {expect, fixture, html} from '@open-wc/testing';
import {FAQ} from '../fixture-faq.js';
import {field, isOpen, press, settled, shown, type} from '../reader.js';

/** Takes all keys on their way down, as slides and players do. @returns what it took, and its end */
function grabber(target: EventTarget): {taken: string[]; stop: () => void} {
  const taken: string[] = [];
  const take = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    taken.push(event.key);
  };
  target.addEventListener('keydown', take, {capture: true});
  return {taken, stop: () => target.removeEventListener('keydown', take, {capture: true})};
}

describe('a page that takes keys on their way down', () => {
  for (const where of ['document', 'body'] as const) {
    it(`takes none that is typed in the field: ${where}`, async () => {
      const element = await shown();
      const {taken, stop} = grabber(where === 'body' ? document.body : document);

      await type(element, 'sk/?');
      stop();

      expect(field(element).value).to.equal('sk/?');
      expect(taken).to.deep.equal([]);
    });
  }

  it('takes none that moves along the text, or goes to the questions', async () => {
    const element = await shown();
    await type(element, 'por');
    const {taken, stop} = grabber(document);

    for (const key of ['ArrowLeft', 'Home', 'End', 'Backspace', 'ArrowDown', 'ArrowUp'])
      await press(key);
    stop();

    expect(taken).to.deep.equal([]);
    expect(field(element).value).to.equal('po');
  });

  it('takes no Escape that closes the panel', async () => {
    const element = await shown(FAQ, {variant: 'dropdown'});
    element.open();
    await settled(element);
    const {taken, stop} = grabber(document);

    await press('Escape');
    stop();
    await settled(element);

    expect([isOpen(element), taken]).to.deep.equal([false, []]);
  });

  it('takes none in an element in a closed shadow tree, once they are on their way up', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const element = await shown();
    // eslint-disable-next-line wc/no-closed-shadow-root -- nobody can look into such a one
    host.attachShadow({mode: 'closed'}).append(element);
    await settled(element);
    const taken: string[] = [];
    const take = (event: KeyboardEvent): void => void taken.push(event.key);
    document.addEventListener('keydown', take);

    await type(element, 's/');
    await press('ArrowLeft');
    document.removeEventListener('keydown', take);

    expect([field(element).value, taken]).to.deep.equal(['s/', []]);
  });
});

describe('an event that is called a key and has none', () => {
  // What Chromium's autofill and password managers send.
  for (const [what, at] of [
    ['the page', () => document.body],
    ['our field', (element: Awaited<ReturnType<typeof shown>>) => field(element)],
  ] as const) {
    it(`is left alone: in ${what}`, async () => {
      const element = await shown(FAQ, {shortcut: 'mod+k /'});
      const errors: string[] = [];
      const note = (event: ErrorEvent): void => {
        event.preventDefault();
        errors.push(event.message);
      };
      const {onerror} = window;
      window.onerror = null; // the test runner's own would fail before us
      window.addEventListener('error', note);

      for (const name of ['keydown', 'keypress', 'keyup'])
        at(element).dispatchEvent(new Event(name, {bubbles: true, composed: true}));

      window.removeEventListener('error', note);
      window.onerror = onerror;
      expect(errors).to.deep.equal([]);
    });
  }
});
