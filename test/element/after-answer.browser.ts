import {expect, fixture, html} from '@open-wc/testing';
import {FaqSearchFeedbackEvent, type FaqSearchElement} from '../../src/element/index.js';
import {FAQ, FEATURED_FAQ} from './fixture-faq.js';
import {button, feet, openAnswers, press, settled, shown, type} from './reader.js';

const DELETE = 'Can I delete my account?';
const PORTS = 'Which ports are used?';

describe('related questions', () => {
  it('stand below an open answer, under a heading', async () => {
    const element = await shown(FEATURED_FAQ);

    button(element, DELETE).click();
    await settled(element);

    expect(feet(element)[0]).to.contain(
      'Related questions Which ports are used? How do I reset my password?',
    );
    expect(element.shadowRoot?.querySelector('[part=related] h4')).not.to.equal(null);
  });

  it('open the entry, which need not be listed, and take the focus there', async () => {
    const element = await shown(FEATURED_FAQ);
    button(element, DELETE).click();
    await settled(element);

    button(element, PORTS).click();
    await settled(element);

    expect(openAnswers(element).at(-1)).to.contain('Open these in the firewall:');
    expect(element.shadowRoot?.activeElement).to.equal(button(element, PORTS));
  });

  it('are not there for an answer that has none', async () => {
    const element = await shown(FEATURED_FAQ);

    button(element, 'How do I install the command line?').click();
    await settled(element);

    expect(element.shadowRoot?.querySelector('[part=related]')).to.equal(null);
  });
});

describe('feedback', () => {
  async function asking(): Promise<FaqSearchElement> {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search feedback .faq=${FAQ}></faq-search>`,
    );
    await settled(element);
    return element;
  }

  /** What the page hears of a reader's opinions, in order. */
  function opinionsOf(element: FaqSearchElement): unknown[] {
    const heard: unknown[] = [];
    element.addEventListener(FaqSearchFeedbackEvent.type, (event) => {
      if (event instanceof FaqSearchFeedbackEvent)
        heard.push([event.id, event.helpful, event.text]);
    });
    return heard;
  }

  it('is not asked for unless the page listens', async () => {
    const element = await shown();

    button(element, PORTS).click();
    await settled(element);

    expect(feet(element)[0]).not.to.contain('Did this answer your question?');
  });

  it('is told to the page, and thanked for', async () => {
    const element = await asking();
    const heard = opinionsOf(element);
    button(element, PORTS).click();
    await settled(element);

    button(element, 'Yes').click();
    await settled(element);

    expect(heard).to.deep.equal([['which-ports-are-used-', true, undefined]]);
    expect(feet(element)[0]).to.contain('Thank you');
  });

  it('counts once for each answer', async () => {
    const element = await asking();
    const heard = opinionsOf(element);
    button(element, PORTS).click();
    await settled(element);
    button(element, 'No').click();
    await settled(element);

    button(element, 'Yes').click();
    button(element, PORTS).click();
    await settled(element);
    button(element, PORTS).click();
    await settled(element);
    button(element, 'Yes').click();

    expect(heard).to.deep.equal([['which-ports-are-used-', false, undefined]]);
    expect(button(element, 'No').ariaPressed).to.equal('true');
  });

  it('is given by keyboard, and keeps the focus', async () => {
    const element = await asking();
    button(element, PORTS).click();
    await settled(element);
    button(element, 'No').focus();

    await press('Enter');
    await settled(element);

    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'No'));
    expect(feet(element)[0]).to.contain('Thank you');
  });

  it('says what was typed only where the page wants that', async () => {
    const element = await asking();
    const heard = opinionsOf(element);
    element.logQueries = true;
    await type(element, 'firewall');
    button(element, PORTS).click();
    await settled(element);

    button(element, 'Yes').click();

    expect(heard).to.deep.equal([['which-ports-are-used-', true, 'firewall']]);
  });
});
