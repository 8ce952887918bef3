/**
 * What is open when its element is hidden gives the page back.
 */
import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {FAQ} from '../fixture-faq.js';
import {isOpen, pressAt, settled, shown} from '../reader.js';
import {into, inPlace, opened} from './places.js';

const HIDING: readonly (readonly [how: string, hide: (box: HTMLElement) => unknown])[] = [
  ['not displayed', (box) => (box.style.display = 'none')],
  ['hidden', (box) => (box.hidden = true)],
  ['hidden until it is found', (box) => box.setAttribute('hidden', 'until-found')],
  ['skipped', (box) => box.style.setProperty('content-visibility', 'hidden')],
];

for (const variant of ['modal', 'dropdown']) {
  describe(`an open ${variant} that is hidden`, () => {
    for (const [how, hide] of HIDING) {
      it(`gives the page back: ${how}`, async () => {
        const element = await inPlace(into('div'), variant);
        const box = element.parentElement;
        let presses = 0;
        const button = await fixture<HTMLElement>(
          html`<button style="position: fixed; inset: 0 auto auto 0" @click=${() => presses++}>
            The page’s own
          </button>`,
        );
        element.open();
        await settled(element);
        expect(isOpen(element)).to.equal(true);

        if (box) hide(box);
        await waitUntil(() => opened(element).length === 0, 'It is still open.');

        const {left, top} = button.getBoundingClientRect();
        await pressAt(left + 5, top + 5);
        expect(presses).to.equal(1);
        box?.removeAttribute('style');
        box?.removeAttribute('hidden');
        await settled(element);
        expect(isOpen(element)).to.equal(false);
      });
    }

    it('stays open when it is only scrolled away', async () => {
      const element = await inPlace(into('div'), variant);
      element.open();
      await settled(element);

      scrollTo(0, document.documentElement.scrollHeight);
      await nextFrame();
      await nextFrame();

      expect(opened(element)).to.include(variant === 'modal' ? 'a dialog' : 'a panel');
      scrollTo(0, 0);
    });
  });
}

describe('a modal whose dialog the page hides', () => {
  it('holds nothing still', async () => {
    const style = await fixture(
      html`<style>
        .mine::part(dialog) {
          display: none;
        }
      </style>`,
    );
    const element = await shown(FAQ, {variant: 'modal', class: 'mine'});

    element.open();

    await waitUntil(() => opened(element).length === 0, 'It is still open.');
    style.remove();
  });
});
