import {expect} from '@open-wc/testing';
import type {FaqSearchElement} from '../../src/element/index.js';
import {startClock, stopClock} from './clock.js';
import {announced, answer, button, part, settled, shown} from './reader.js';

const QUESTION = 'How do I install the command line?';
const CODE =
  'npm install --global example-command-line --registry https://registry.example/ --prefix ~/.local\n';

/** Stands for the clipboard, which a driven browser may not use. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
}

async function opened(): Promise<FaqSearchElement> {
  const element = await shown();
  button(element, QUESTION).click();
  await settled(element);
  return element;
}

afterEach(() => {
  startClock();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the button on a piece of code', () => {
  it('copies the code, and says so', async () => {
    const written: string[] = [];
    clipboard(async (text) => {
      written.push(text);
    });
    const element = await opened();
    const clock = stopClock();

    button(element, 'Copy').click();
    await settled(element);

    expect(written).to.deep.equal([CODE]);
    expect(button(element, 'Copied')).to.equal(part(element, 'copy'));
    clock.pass(1200);
    await settled(element);
    expect(announced(element).join('')).to.equal('Copied');
  });

  it('keeps its name where the clipboard is closed', async () => {
    clipboard(() => Promise.reject(new Error('not now')));
    const element = await opened();

    button(element, 'Copy').click();
    await settled(element);

    expect(button(element, 'Copy')).to.equal(part(element, 'copy'));
  });

  it('has the words of the page’s language, also when that changes', async () => {
    const element = await opened();
    expect(part(element, 'copy').textContent).to.equal('Copy');

    element.messages = {copy: 'Kopier'};
    await settled(element);

    expect(answer(element, QUESTION).querySelector('button')?.textContent).to.equal('Kopier');
  });
});
