import {expect, fixture, html} from '@open-wc/testing';
import {
  FaqSearchNoResultsEvent,
  FaqSearchQueryEvent,
  FaqSearchReadyEvent,
  FaqSearchToggleEvent,
  type FaqSearchElement,
} from '../../../src/element/index.js';
import {startClock, stopClock, type Clock} from '../clock.js';
import {FAQ, longFaq} from '../fixture-faq.js';
import {answer, button, facet, openAnswers, settled, shown, type} from '../reader.js';

const PORTS = 'Which ports are used?';
/** How long the element waits for the reader to pause. */
const PAUSE_MS = 1200;

/** What the page hears from now on, in order. */
function heardFrom(target: EventTarget): string[] {
  const heard: string[] = [];
  target.addEventListener(FaqSearchReadyEvent.type, (event) => {
    if (event instanceof FaqSearchReadyEvent) heard.push(`ready ${event.total}`);
  });
  target.addEventListener(FaqSearchQueryEvent.type, (event) => {
    if (!(event instanceof FaqSearchQueryEvent)) return;
    const {total, corrected, missing, category, text} = event;
    heard.push(`query ${[total, corrected, missing, category, text].join()}`);
  });
  target.addEventListener(FaqSearchNoResultsEvent.type, (event) => {
    if (event instanceof FaqSearchNoResultsEvent)
      heard.push(`none ${[event.missing, event.text].join()}`);
  });
  target.addEventListener(FaqSearchToggleEvent.type, (event) => {
    if (!(event instanceof FaqSearchToggleEvent)) return;
    heard.push(`toggle ${[event.id, event.open, event.position].join()}`);
  });
  return heard;
}

describe('the ready event', () => {
  it('comes for each FAQ with the number of its questions, and is heard by the page', async () => {
    const page = await fixture(html`<div></div>`);
    const heard = heardFrom(page);

    const element = document.createElement('faq-search');
    element.faq = FAQ;
    page.append(element);
    await settled(element);
    element.faq = longFaq(3);
    await settled(element);

    expect(heard).to.deep.equal(['ready 5', 'ready 3']);
  });
});

describe('the query event', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = stopClock();
  });
  afterEach(startClock);

  it('comes once when the reader pauses, without what was typed', async () => {
    const element = await shown();
    const heard = heardFrom(element);

    await type(element, 'fierwall ports zzzzqqqq ');
    clock.pass(PAUSE_MS - 1);
    expect(heard).to.deep.equal([]);
    clock.pass(1);

    expect(heard).to.deep.equal(['query 1,1,1,,']);
  });

  it('has what was typed with log-queries, and the category', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search log-queries .faq=${FAQ}></faq-search>`,
    );
    await settled(element);
    const heard = heardFrom(element);

    await type(element, ' password ');
    facet(element, 'Network').click();
    await settled(element);
    clock.pass(PAUSE_MS);

    expect(heard).to.deep.equal(['query 1,0,0,Network,password']);
  });

  it('is followed by another one where nothing was found', async () => {
    const element = await shown();
    const heard = heardFrom(element);

    await type(element, 'zzzzqqqq');
    clock.pass(PAUSE_MS);

    expect(heard).to.deep.equal(['query 0,0,1,,', 'none 1,']);
  });

  it('comes before that of an answer that is opened at once', async () => {
    const element = await shown();
    const heard = heardFrom(element);
    await type(element, 'password');

    button(element, PORTS).click();
    clock.pass(PAUSE_MS);

    expect(heard).to.deep.equal(['query 2,0,0,,', 'toggle which-ports-are-used-,true,2']);
  });

  it('does not come for an empty field, nor after the element has left', async () => {
    const element = await shown();
    const heard = heardFrom(element);
    await type(element, 'p');
    button(element, 'Clear the search').click();
    clock.pass(PAUSE_MS);

    await type(element, 'ports');
    element.remove();
    clock.pass(PAUSE_MS);

    expect(heard).to.deep.equal([]);
  });
});

describe('the toggle event', () => {
  it('leaves an answer closed when the page prevents it', async () => {
    const element = await shown();
    element.addEventListener(FaqSearchToggleEvent.type, (event) => event.preventDefault());

    button(element, PORTS).click();
    await settled(element);

    expect(openAnswers(element)).to.deep.equal([]);
    expect(button(element, PORTS).ariaExpanded).to.equal('false');
  });

  it('can’t be prevented where the browser has opened the answer already', async () => {
    const element = await shown();
    element.addEventListener(FaqSearchToggleEvent.type, (event) => event.preventDefault());

    answer(element, PORTS).dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settled(element);

    expect(openAnswers(element)).to.have.length(1);
  });
});
