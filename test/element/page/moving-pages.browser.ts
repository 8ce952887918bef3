/**
 * Pages that move what is around a panel, or scroll by a script of their own.
 */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {FAQ, longFaq} from '../fixture-faq.js';
import {part, settled, shown} from '../reader.js';
import {until} from '../until.js';

const gap = (element: FaqSearchElement): number =>
  Math.round(
    part(element, 'panel').getBoundingClientRect().top -
      part(element, 'field').getBoundingClientRect().bottom,
  );

describe('an open panel', () => {
  it('goes with a header that slides', async () => {
    const header = await fixture<HTMLElement>(
      html`<header
        style="position: fixed; inset: 60px 0 auto; padding: 8px; transition: translate 0.2s"
      ></header>`,
    );
    const element = await shown(FAQ, {variant: 'dropdown'});
    header.append(element);
    element.open();
    await settled(element);
    await until(() => gap(element) === 8, 'It does not come to rest.');

    header.style.translate = '0 -40px';

    await until(
      () => header.getBoundingClientRect().top === 20 && gap(element) === 8,
      'It stays behind.',
    );
  });

  for (const variant of ['dropdown', 'modal']) {
    for (const type of ['wheel', 'touchmove']) {
      it(`scrolls itself, not a page that scrolls by a script: ${variant}, ${type}`, async () => {
        const element = await shown(longFaq(60), {variant});
        element.open();
        await settled(element);
        let isTaken = false;
        const take = (): void => void (isTaken = true);
        window.addEventListener(type, take);

        part(element, 'question').dispatchEvent(
          new Event(type, {bubbles: true, composed: true, cancelable: true}),
        );
        const wasTaken = isTaken;
        element.close();
        await nextFrame();
        element.dispatchEvent(new Event(type, {bubbles: true}));

        window.removeEventListener(type, take);
        expect([wasTaken, isTaken]).to.deep.equal([false, true]);
      });
    }
  }
});
