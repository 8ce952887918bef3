import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/element/define.js';
import type {Engine} from '../../../src/engine/index.js';
import {createEngine} from '../../../src/engine/index.js';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {FAQ} from '../fixture-faq.js';
import {until} from '../until.js';

/** An engine that counts what it is asked. */
function counting(): {engine: Engine; asked: string[]} {
  const engine = createEngine(FAQ);
  const asked: string[] = [];
  return {
    asked,
    engine: {
      find: (id) => engine.find(id),
      search: (query, signal) => {
        asked.push(typeof query === 'string' ? query : query.text);
        return engine.search(query, signal);
      },
    },
  };
}

const OWN = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');

/** The browser is not idle until the test lets it. @returns lets it */
function busy(): () => void {
  const waiting: (() => void)[] = [];
  const later = (callback: () => void): number => waiting.push(callback);
  Object.defineProperty(window, 'requestIdleCallback', {value: later, configurable: true});
  return () => waiting.forEach((callback) => callback());
}

/** Long enough for all that the element does without being asked. */
async function frames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

async function closedBox(engine: Engine): Promise<FaqSearchElement> {
  return fixture(html`<faq-search variant="dropdown" .faq=${engine}></faq-search>`);
}

describe('an engine behind a closed box', () => {
  afterEach(() => {
    if (OWN) Object.defineProperty(window, 'requestIdleCallback', OWN);
    else Reflect.deleteProperty(window, 'requestIdleCallback');
  });

  it('is asked nothing before a reader seems to want it', async () => {
    busy();
    const {engine, asked} = counting();
    const element = await closedBox(engine);
    await frames();
    expect(asked).to.deep.equal([]);
    expect(element.shadowRoot?.querySelector('input')).to.not.equal(null);

    element.dispatchEvent(new Event('pointerover'));
    await until(() => asked.length > 0, 'It is not asked.');
  });

  it('is asked when the browser is idle', async () => {
    const beIdle = busy();
    const {engine, asked} = counting();
    await closedBox(engine);
    beIdle();
    await until(() => asked.length > 0, 'It is not asked.');
  });

  it('is asked when the box is opened', async () => {
    busy();
    const {engine, asked} = counting();
    const element = await closedBox(engine);
    element.open();
    await until(() => asked.length > 0, 'It is not asked.');
  });

  it('is asked at once where its questions are part of the page', async () => {
    busy();
    const {engine, asked} = counting();
    await fixture(html`<faq-search .faq=${engine}></faq-search>`);
    await until(() => asked.length > 0, 'It is not asked.');
  });

  it('is asked nothing for a box that has left the page', async () => {
    const beIdle = busy();
    const {engine, asked} = counting();
    const element = await closedBox(engine);
    element.remove();
    beIdle();
    await frames();
    expect(asked).to.deep.equal([]);
  });
});
