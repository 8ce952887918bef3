import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {FAQ} from '../fixture-faq.js';
import {field, focused, isOpen, settled, shown} from '../reader.js';

const IS_APPLE = /^(Mac|iP)/.test(navigator.platform);
const MOD: KeyboardEventInit = IS_APPLE ? {metaKey: true} : {ctrlKey: true};

/** Presses a key as the page sees it. @returns whether anybody took it */
function pressOn(target: EventTarget, init: KeyboardEventInit): boolean {
  return !target.dispatchEvent(
    new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init}),
  );
}

async function warnings(act: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: string): void => void said.push(text);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

const modal = (attributes = {}): Promise<FaqSearchElement> =>
  shown(FAQ, {variant: 'modal', ...attributes});

describe('a shortcut', () => {
  for (const [shortcut, init, fits] of [
    ['mod+k /', {key: 'k', ...MOD}, true],
    ['mod+k /', {key: 'K', ...MOD}, true], // with caps lock
    ['mod+k /', {key: 'k', ...MOD, shiftKey: true}, false],
    ['mod+k /', {key: 'k'}, false],
    ['mod+k /', {key: 'л', code: 'KeyK', ...MOD}, true], // Russian layout
    ['mod+k /', {key: '/', code: 'Digit7', shiftKey: true}, true], // German layout
    ['mod+k /', {key: '/', ctrlKey: true}, false],
    ['mod+shift+f', {key: 'F', ...MOD, shiftKey: true}, true],
    ['mod+shift+f', {key: 'f', ...MOD}, false],
    ['alt+j', {key: 'j', altKey: true}, true],
    ['F2', {key: 'F2'}, true],
    ['?', {key: '?', shiftKey: true}, true],
    ['', {key: 'k', ...MOD}, false],
  ] as const) {
    it(`“${shortcut}” ${fits ? 'opens' : 'does nothing'} at ${JSON.stringify(init)}`, async () => {
      const element = await modal({shortcut});

      const taken = pressOn(document.body, init);

      expect([taken, isOpen(element)]).to.deep.equal([fits, fits]);
    });
  }

  it('closes what it has opened', async () => {
    const element = await modal();
    pressOn(document.body, {key: 'k', ...MOD});

    pressOn(field(element), {key: 'k', ...MOD});

    expect(isOpen(element)).to.equal(false);
  });

  it('is text where it is text, in our own field', async () => {
    const element = await modal();
    element.open();

    expect(pressOn(field(element), {key: '/'})).to.equal(false);
    expect(isOpen(element)).to.equal(true);
  });

  it('is there without being asked for in a dropdown and a modal, not inline', async () => {
    const hints = [];
    for (const variant of ['inline', 'dropdown', 'modal']) {
      const element = await shown(FAQ, {variant});
      hints.push(element.shadowRoot?.querySelectorAll('kbd').length);
    }

    expect(hints).to.deep.equal([0, 1, 1]);
  });

  it('puts the focus in the field, inline', async () => {
    const element = await shown(FAQ, {shortcut: '/'});

    pressOn(document.body, {key: '/'});

    expect(focused(element)).to.equal(field(element));
  });

  it('is told to assistive technology', async () => {
    const element = await modal();

    expect(element.shadowRoot?.querySelector('button')?.getAttribute('aria-keyshortcuts')).to.equal(
      IS_APPLE ? 'Meta+K /' : 'Control+K /',
    );
  });

  it('is shown by its first key, unless that is hidden', async () => {
    const element = await modal({shortcut: 'alt+j /'});
    const hint = (): string | undefined => element.shadowRoot?.querySelector('kbd')?.textContent;
    expect(hint()).to.equal(IS_APPLE ? '⌥J' : 'Alt+J');

    element.hideShortcut = true;
    await settled(element);

    expect(hint()).to.equal(undefined);
  });

  it('can be changed', async () => {
    const element = await modal();
    element.shortcut = 'x';
    await settled(element);

    expect(pressOn(document.body, {key: 'k', ...MOD})).to.equal(false);
    expect(pressOn(document.body, {key: 'x'})).to.equal(true);
    expect(isOpen(element)).to.equal(true);
  });

  it('is left out with a warning when nobody understands it', async () => {
    const element = await shown();

    const said = await warnings(async () => {
      element.shortcut = 'strg+k x';
      await settled(element);
    });

    expect(said).to.have.length(1);
    expect(said[0]).to.contain('the shortcut “strg+k” is left out');
    expect(pressOn(document.body, {key: 'x'})).to.equal(true);
  });
});

describe('the hint at a shortcut', () => {
  const hint = (element: FaqSearchElement): string | undefined =>
    element.shadowRoot?.querySelector('kbd')?.textContent;

  it('gives way to the next one once the page has taken the key, until it is ours again', async () => {
    const element = await shown(FAQ, {variant: 'modal', shortcut: 'alt+j x'});
    const take = (event: Event): void => event.preventDefault();
    document.addEventListener('keydown', take);

    pressOn(document.body, {key: 'j', altKey: true});
    await settled(element);
    expect(hint(element)).to.equal('X');
    pressOn(document.body, {key: 'x'});
    await settled(element);
    expect(hint(element)).to.equal(undefined);
    document.removeEventListener('keydown', take);
    pressOn(document.body, {key: 'x'});
    await settled(element);

    expect(hint(element)).to.equal('X');
    expect(isOpen(element)).to.equal(true);
  });

  it('stays where an editor of the page takes what is written into it', async () => {
    const editor = await fixture<HTMLElement>(html`<div role="textbox" tabindex="0"></div>`);
    const take = (event: Event): void => event.preventDefault();
    editor.addEventListener('keydown', take);
    const element = await shown(FAQ, {variant: 'modal', shortcut: '/'});

    pressOn(editor, {key: '/'});
    await settled(element);

    expect(hint(element)).to.equal('/');
  });
});

describe('a shortcut is ours', () => {
  for (const [what, template] of [
    ['a button', html`<button>a</button>`],
    ['a part of the page that has the focus', html`<main tabindex="-1">a</main>`],
    ['a box to check', html`<input type="checkbox" />`],
  ] as const) {
    it(`on ${what}`, async () => {
      const place = await fixture<HTMLElement>(template);
      const element = await modal();

      expect(pressOn(place, {key: '/'})).to.equal(true);
      expect(isOpen(element)).to.equal(true);
    });
  }
});

describe('a shortcut is not ours', () => {
  const places: readonly (readonly [string, ReturnType<typeof html>])[] = [
    ['an input', html`<input />`],
    ['a text area', html`<textarea></textarea>`],
    ['a selection', html`<select></select>`],
    ['editable text', html`<div contenteditable="true">x</div>`],
    ...['textbox', 'searchbox', 'Combobox', 'spinbutton', 'application', 'none textbox'].map(
      (role) =>
        [`what has the role “${role}”`, html`<div role=${role} tabindex="0"></div>`] as const,
    ),
  ];
  for (const [what, template] of places) {
    for (const init of [{key: '/'}, {key: 'k', ...MOD}]) {
      it(`in ${what} of the page: ${init.key}`, async () => {
        const place = await fixture<HTMLElement>(template);
        const element = await modal();

        expect(pressOn(place, init)).to.equal(false);
        expect(isOpen(element)).to.equal(false);
      });
    }
  }

  it('in what is inside an application', async () => {
    const place = await fixture(html`<div role="application"><canvas tabindex="0"></canvas></div>`);
    const element = await modal();

    expect(pressOn(place.firstElementChild ?? place, {key: 'k', ...MOD})).to.equal(false);
    expect(isOpen(element)).to.equal(false);
  });

  // Chromium alone has such contexts; the property is what all of them would have.
  it('in an editor that has its own context', async () => {
    const place = await fixture<HTMLElement>(html`<div tabindex="0"></div>`);
    const Context: unknown = Reflect.get(window, 'EditContext');
    const context: unknown = typeof Context === 'function' ? Reflect.construct(Context, []) : {};
    Object.assign(place, {editContext: context});
    const element = await modal();

    expect(pressOn(place, {key: '/'})).to.equal(false);
    expect(isOpen(element)).to.equal(false);
  });

  for (const [what, template] of [
    ['a component', html`<x-closed-field></x-closed-field>`],
    ['a component that can have the focus', html`<x-closed-field tabindex="0"></x-closed-field>`],
    ['a plain element', html`<div></div>`],
  ] as const) {
    it(`without a modifier in ${what} with a closed shadow tree`, async () => {
      const host = await fixture<HTMLElement>(template);
      const inner = document.createElement('input');
      // eslint-disable-next-line wc/no-closed-shadow-root -- nobody can look into such a one
      host.attachShadow({mode: 'closed'}).append(inner);
      const element = await modal();

      inner.focus();
      expect(pressOn(inner, {key: '/'})).to.equal(false);
      expect(isOpen(element)).to.equal(false);
      expect(pressOn(inner, {key: 'k', ...MOD})).to.equal(true);
    });
  }

  it('in a field inside another component', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('input');
    host.attachShadow({mode: 'open'}).append(inner);
    const element = await modal();

    expect(pressOn(inner, {key: '/'})).to.equal(false);
    expect(isOpen(element)).to.equal(false);
  });

  it('in a page that can be edited as a whole', async () => {
    const element = await modal();
    document.designMode = 'on';

    const taken = pressOn(document.body, {key: '/'});

    document.designMode = 'off';
    expect([taken, isOpen(element)]).to.deep.equal([false, false]);
  });

  it('when the page has taken the key', async () => {
    const element = await modal();
    const take = (event: Event): void => event.preventDefault();
    document.addEventListener('keydown', take);

    pressOn(document.body, {key: '/'});

    document.removeEventListener('keydown', take);
    expect(isOpen(element)).to.equal(false);
  });

  it('while there is no FAQ to search', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search variant="modal"></faq-search>`,
    );

    expect(pressOn(document.body, {key: '/'})).to.equal(false);
    element.faq = FAQ;
    await settled(element);

    expect(isOpen(element)).to.equal(false);
  });

  it('while an input method composes', async () => {
    const element = await modal();

    pressOn(document.body, {key: '/', isComposing: true});
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari says it by the code alone
    pressOn(document.body, {key: '/', keyCode: 229});

    expect(isOpen(element)).to.equal(false);
  });

  it('when another element has opened at it', async () => {
    const first = await modal();
    const second = await modal();

    pressOn(document.body, {key: '/'});

    expect([isOpen(first), isOpen(second)]).to.deep.equal([true, false]);
  });
});
