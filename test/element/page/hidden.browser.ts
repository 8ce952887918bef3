/**
 * An element that can't be seen or used opens nothing, takes no key and holds no page still.
 */
import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {FAQ} from '../fixture-faq.js';
import {field, focused, isOpen, openAnswers, settled, shown, type} from '../reader.js';
import {HIDING, inPlace, into, opened} from './places.js';

/** Presses a key as the page sees it. @returns whether anybody took it */
function isTaken(key: string): boolean {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
  return !document.body.dispatchEvent(event);
}

afterEach(() => history.replaceState(null, '', location.pathname));

for (const variant of ['modal', 'dropdown']) {
  describe(`a ${variant} that can’t be seen or used`, () => {
    for (const [how, place] of HIDING) {
      it(`leaves the key to others: it ${how}`, async () => {
        const element = await inPlace(place, variant);

        expect([isTaken('/'), opened(element)]).to.deep.equal([false, []]);
      });

      it(`opens for no address, script or text: it ${how}`, async () => {
        const element = await inPlace(place, variant);

        element.open();
        element.toggle();
        await element.search('ports');
        location.hash = 'delete-account';
        await nextFrame();
        await settled(element);
        const isShown = await element.show('delete-account');

        expect([isShown, opened(element)]).to.deep.equal([false, []]);
      });
    }

    it('opens once it can be', async () => {
      const element = await inPlace(into('div', {hidden: ''}), variant);
      element.open();

      element.parentElement?.removeAttribute('hidden');
      element.open();

      expect(isOpen(element)).to.equal(true);
      expect(focused(element)).to.equal(field(element));
    });

    it('opens in the page’s own dialog', async () => {
      const element = await inPlace(into('dialog'), variant);
      (element.parentElement as HTMLDialogElement).showModal();

      expect([isTaken('/'), isOpen(element)]).to.deep.equal([true, true]);
    });

    for (const [what, attributes] of [
      ['in a dialog of the page’s own making', {'aria-modal': 'true', role: 'dialog'}],
      ['behind one that can’t be seen', {}],
    ] as const) {
      it(`opens ${what}`, async () => {
        await fixture(
          html`<div
            role="dialog"
            aria-modal="true"
            style="position: fixed; inset: 0; visibility: hidden"
          ></div>`,
        );
        const element = await inPlace(into('div', attributes), variant);

        expect([isTaken('/'), isOpen(element)]).to.deep.equal([true, true]);
      });
    }

    it('opens where only its place is small, far away or faint', async () => {
      const style =
        'position: absolute; left: -9999px; overflow: hidden; inline-size: 0; opacity: 0; pointer-events: none';
      const element = await inPlace(into('div', {style}), variant);

      element.open();

      expect(opened(element)).to.include(variant === 'modal' ? 'a dialog' : 'a panel');
    });

    it('leaves the query in the address alone', async () => {
      const box = await fixture<HTMLElement>(html`<div hidden></div>`);
      history.replaceState(null, '', '?faq=ports');
      const element = await shown(FAQ, {variant});
      box.append(element);
      element.urlParam = 'faq';
      await settled(element);

      await type(await shown(FAQ, {'url-param': 'other'}), 'x');
      await waitUntil(() => location.search.includes('other=x'), 'The other query was not kept.');

      expect(location.search).to.equal('?faq=ports&other=x');
      expect(opened(element)).to.deep.equal([]);
    });
  });
}

describe('a part of the page that can’t be seen or used', () => {
  for (const [how, place] of HIDING) {
    it(`takes no key: it ${how}`, async () => {
      const element = await inPlace(place, 'inline');
      element.shortcut = '/';
      await settled(element);

      expect(isTaken('/')).to.equal(false);
    });
  }

  it('has the answer open that its address names, once it is seen', async () => {
    const element = await inPlace(into('div', {hidden: ''}), 'inline');
    location.hash = 'delete-account';
    await nextFrame();
    await settled(element);

    element.parentElement?.removeAttribute('hidden');

    expect(openAnswers(element)).to.have.length(1);
  });
});

describe('a browser without a top layer', () => {
  it('opens what is displayed alone', async () => {
    const hidden = await inPlace(into('div', {hidden: ''}), 'modal');
    const displayed = await shown(FAQ, {variant: 'modal'});
    const popover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover') ?? {};
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');

    hidden.open();
    displayed.open();

    Object.defineProperty(HTMLElement.prototype, 'popover', popover);
    expect([opened(hidden).includes('a dialog'), isOpen(displayed)]).to.deep.equal([false, true]);
  });
});

describe('the shortcut of two elements', () => {
  it('goes to the one that can be seen', async () => {
    const header = await inPlace(into('div', {hidden: ''}), 'modal');
    const menu = await shown(FAQ, {variant: 'modal'});

    await sendKeys({press: '/'});
    await settled(menu);

    expect([opened(header).includes('a dialog'), isOpen(menu)]).to.deep.equal([false, true]);
  });
});
