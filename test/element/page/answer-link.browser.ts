import {expect} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {startClock, stopClock} from '../clock.js';
import {announced, button, focused, settled, shown} from '../reader.js';

/** Stands for the clipboard, which a driven browser may not use. @returns what was written to it */
function clipboard(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: write}, configurable: true});
}

async function opened(id: string): Promise<FaqSearchElement> {
  const element = await shown();
  await element.show(id);
  return element;
}

afterEach(() => {
  startClock();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the button “Copy link”', () => {
  it('writes the address of the answer to the clipboard, and says so', async () => {
    const written: string[] = [];
    clipboard(async (text) => {
      written.push(text);
    });
    const element = await opened('€-prix');
    const clock = stopClock();

    button(element, 'Copy link').click();
    await settled(element);

    expect(written).to.deep.equal([
      `${location.origin}${location.pathname}${location.search}#%E2%82%AC-prix`,
    ]);
    expect(button(element, 'Link copied')).to.be.instanceOf(HTMLButtonElement);
    clock.pass(1200);
    await settled(element);
    expect(announced(element).join('')).to.equal('Link copied');
  });

  it('leaves the query out of the address', async () => {
    const written: string[] = [];
    clipboard(async (text) => {
      written.push(text);
    });
    const before = location.href;
    history.replaceState(null, '', '?faq=account');
    const element = await shown(undefined, {'url-param': 'faq'});
    await element.show('delete-account');

    button(element, 'Copy link').click();
    await settled(element);

    expect(written).to.deep.equal([`${location.origin}${location.pathname}#delete-account`]);
    history.replaceState(null, '', before);
  });

  it('shows the address, ready to be copied, where the clipboard is closed', async () => {
    clipboard(() => Promise.reject(new Error('No.')));
    const element = await opened('delete-account');

    button(element, 'Copy link').click();
    await settled(element);
    await settled(element);

    const field = focused(element);
    if (!(field instanceof HTMLInputElement)) throw new Error('No field has the focus.');
    expect(field.value).to.equal(
      `${location.origin}${location.pathname}${location.search}#delete-account`,
    );
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    await expect(element).to.be.accessible();
  });
});
