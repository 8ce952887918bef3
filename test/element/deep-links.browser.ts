import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {type FaqSearchElement} from '../../src/element/index.js';
import {entryOf} from '../../src/format/entry-row.js';
import {FAQ, faqOf, longFaq} from './fixture-faq.js';
import {
  answer,
  button,
  field,
  isOpen,
  openAnswers,
  questions,
  settled,
  shown,
  type,
} from './reader.js';
import {until} from './until.js';

/** Goes to another part of the page, as a link does. */
async function goTo(element: FaqSearchElement, hash: string): Promise<void> {
  location.hash = hash;
  await nextFrame();
  await settled(element);
}

function isInView(element: HTMLElement): boolean {
  const {top} = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('an address that names an entry', () => {
  it('opens the entry when the page is loaded', async () => {
    location.hash = 'delete-account';

    const element = await shown();
    await settled(element);

    expect(openAnswers(element)).to.deep.equal(['Yes. Your invoices are kept for ten years.']);
  });

  it('opens the entry when the address changes, and puts the focus on it', async () => {
    const element = await shown();

    await goTo(element, '#delete-account');

    expect(openAnswers(element)).to.have.length(1);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'Can I delete my account?'));
  });

  it('scrolls to it', async () => {
    const element = await shown(longFaq(200));

    await goTo(element, '#q190');

    expect(isInView(button(element, 'Question number 190?'))).to.equal(true);
  });

  it('takes its id percent-encoded', async () => {
    const element = await shown();

    await goTo(element, '#%E2%82%AC-prix');

    expect(openAnswers(element)).to.deep.equal(['EuroDollar']);
  });

  it('takes an old id, which is an alias now', async () => {
    const element = await shown();

    await goTo(element, '#forgotten-password');

    expect(openAnswers(element)).to.have.length(1);
    expect(element.shadowRoot?.activeElement).to.equal(
      button(element, 'How do I reset my password?'),
    );
  });

  for (const variant of ['dropdown', 'modal']) {
    it(`opens the ${variant} that the entry is in`, async () => {
      const element = await shown(FAQ, {variant});
      expect(openAnswers(element)).to.deep.equal([]);

      await goTo(element, '#delete-account');
      await until(() => openAnswers(element).length === 1, 'It did not open.');
      await settled(element);

      expect(element.shadowRoot?.activeElement).to.equal(
        button(element, 'Can I delete my account?'),
      );
    });
  }

  it('closes a modal on the way back from an entry', async () => {
    const element = await shown(FAQ, {variant: 'modal'});
    await goTo(element, '#delete-account');

    await goTo(element, '#');

    expect(isOpen(element)).to.equal(false);
  });

  it('opens a modal when the page is loaded, with the focus on the question', async () => {
    location.hash = 'delete-account';

    const element = await shown(FAQ, {variant: 'modal'});
    element.faq = faqOf(FAQ.index.entries.map(entryOf));
    await until(() => isOpen(element), 'It did not open.');
    await settled(element);

    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'Can I delete my account?'));
  });

  it('clears a query that hides the entry', async () => {
    const element = await shown();
    await type(element, 'ports');

    await goTo(element, '#delete-account');

    expect(openAnswers(element)).to.have.length(1);
    expect(field(element).value).to.equal('');
  });

  it('keeps a query that shows the entry', async () => {
    const element = await shown();
    await type(element, 'account');

    await goTo(element, '#delete-account');

    expect(openAnswers(element)).to.have.length(1);
    expect(field(element).value).to.equal('account');
  });

  it('opens from a link in an answer, also for the second time', async () => {
    const element = await shown();
    button(element, 'How do I reset my password?').click();
    await settled(element);
    const link = answer(element, 'How do I reset my password?').querySelector('a');
    const follow = async (): Promise<void> => {
      link?.click();
      await until(() => openAnswers(element).length === 2, 'The answer did not open.');
    };
    await follow();
    button(element, 'Can I delete my account?').click();
    await settled(element);
    expect(openAnswers(element)).to.have.length(1);

    await follow();

    expect(openAnswers(element)).to.have.length(2);
  });
});

describe('an address that names no entry', () => {
  for (const hash of ['#nobody', '#%', '#%E0%A4%A', '#question-delete-account', '#']) {
    it(`changes nothing: ${hash}`, async () => {
      const element = await shown();
      await type(element, 'ports');

      await goTo(element, hash);

      expect(openAnswers(element)).to.deep.equal([]);
      expect(questions(element)).to.deep.equal(['Which ports are used?']);
    });
  }

  it('is left to an anchor of the page with the same name', async () => {
    await fixture(html`<h2 id="delete-account">The page’s own</h2>`);
    const element = await shown();

    await goTo(element, '#delete-account');

    expect(openAnswers(element)).to.deep.equal([]);
  });
});

describe('a plain FAQ that the element takes over', () => {
  it('does not keep its ids from the entries', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search .faq=${FAQ}
        ><h3 id="delete-account">Can I delete my account?</h3></faq-search
      >`,
    );
    await settled(element);

    await goTo(element, '#delete-account');

    expect(openAnswers(element)).to.have.length(1);
  });
});
