import {expect, fixture, html} from '@open-wc/testing';
import {elsewhere} from '../../../src/element/faq/elsewhere.js';
import {FaqSearchElement} from '../../../src/element/index.js';
import {FAQ} from '../fixture-faq.js';
import {button, openAnswers, settled} from '../reader.js';

/** A plain FAQ that its reader can see, because the element has no FAQ yet. */
async function plain(): Promise<FaqSearchElement> {
  FaqSearchElement.parts = {elsewhere}; // as in a script that does not look between the tags
  return fixture<FaqSearchElement>(html`
    <faq-search>
      <div style="block-size: 150vh"></div>
      <details id="reset-password">
        <summary>How do I reset my password?</summary>
        a
      </details>
      <details>
        <summary>Can I delete my account?</summary>
        <div id="delete-account">
          b
          <details open>
            <summary>c</summary>
            d
          </details>
        </div>
      </details>
      <div style="block-size: 150vh"></div>
    </faq-search>
  `);
}

function summary(element: FaqSearchElement, number: number): HTMLElement {
  const found = element.querySelectorAll('summary')[number];
  if (!found) throw new Error('There is no such summary.');
  return found;
}

async function takeOver(element: FaqSearchElement): Promise<void> {
  element.faq = FAQ;
  await settled(element);
  await settled(element);
}

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

describe('an element that takes over from a plain FAQ', () => {
  it('keeps open what the reader opened, with the id on the details', async () => {
    const element = await plain();
    summary(element, 0).click();

    await takeOver(element);

    expect(openAnswers(element)).to.have.length(1);
    expect(openAnswers(element)[0]).to.contain('Open the sign-in page');
  });

  it('keeps open what the reader opened, with the id inside', async () => {
    const element = await plain();
    summary(element, 1).click();

    await takeOver(element);

    expect(openAnswers(element)).to.deep.equal(['Yes. Your invoices are kept for ten years.']);
  });

  it('keeps the focus on the question that had it', async () => {
    const element = await plain();
    summary(element, 1).focus();

    await takeOver(element);

    const question = button(element, 'Can I delete my account?');
    expect(element.shadowRoot?.activeElement).to.equal(question);
  });

  it('takes no focus that was elsewhere', async () => {
    const element = await plain();

    await takeOver(element);

    expect(document.activeElement).to.equal(document.body);
  });

  it('opens what the address names, and does not scroll a reader who has scrolled', async () => {
    const element = await plain();
    history.replaceState(null, '', '#delete-account');
    scrollTo(0, 30);

    await takeOver(element);

    expect(openAnswers(element)).to.deep.equal(['Yes. Your invoices are kept for ten years.']);
    expect(scrollY).to.be.at.most(30);
  });

  it('does so once: another FAQ begins with all answers closed', async () => {
    const element = await plain();
    summary(element, 0).click();
    await takeOver(element);

    element.faq = {...FAQ};
    await settled(element);

    expect(openAnswers(element)).to.deep.equal([]);
  });
});
