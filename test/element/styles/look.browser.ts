import {expect} from '@open-wc/testing';
import {messages as en} from '../../../src/messages/en.js';
import {FAQ, faqOf} from '../fixture-faq.js';
import {button, facet, field, part, settled, shown} from '../reader.js';

/** In the engine's own words, so that any notation of a colour will do. */
function coloured(value: string): string {
  const probe = document.createElement('i');
  probe.style.color = value;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

function rootSize(size: string): void {
  document.documentElement.style.fontSize = size;
}

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

describe('the look of the element', () => {
  it('has an accent of its own, on a light ground and on a dark one', async () => {
    const element = await shown();
    const chosen = facet(element, 'All').closest('label');
    const ground = (): string => getComputedStyle(chosen ?? element).backgroundColor;

    element.style.colorScheme = 'light';
    expect(ground()).to.equal(coloured('#0b57d0'));
    element.style.colorScheme = 'dark';
    expect(ground()).to.equal(coloured('#a8c7fa'));
  });

  it('takes the size of its text from the page around it, and not from the root', async () => {
    const element = await shown();
    const height = element.offsetHeight;
    document.body.style.fontSize = '16px';

    for (const size of ['62.5%', '125%']) {
      rootSize(size);
      expect(element.offsetHeight).to.equal(height);
    }
    document.body.removeAttribute('style');
  });

  it('has the reader’s own size in a dialog, whatever the root and the header have', async () => {
    const element = await shown(FAQ, {variant: 'modal'});
    element.style.fontSize = '11px';
    rootSize('62.5%');

    expect(getComputedStyle(part(element, 'dialog')).fontSize).to.equal('16px');
  });

  it('has the size that the page gives it', async () => {
    const inline = await shown();
    const modal = await shown(FAQ, {variant: 'modal'});
    for (const element of [inline, modal])
      element.style.setProperty('--faq-search-font-size', '20px');

    expect(getComputedStyle(part(inline, 'question')).fontSize).to.equal('20px');
    expect(getComputedStyle(part(modal, 'dialog')).fontSize).to.equal('20px');
  });

  it('has a field of 40 pixels in a header', async () => {
    const element = await shown(FAQ, {variant: 'dropdown'});

    expect(part(element, 'field').offsetHeight).to.equal(40);
    expect(field(element).placeholder).to.equal(en.open);
  });

  it('has the categories in one row, however many there are', async () => {
    const names = Array.from({length: 14}, (_, i) => `A category with a long name ${i}`);
    const element = await shown(
      faqOf(
        names.map((category, i) => ({
          id: `q${i}`,
          question: `Question ${i}?`,
          aliases: [],
          category,
          answer: [['p', 'Yes.']],
        })),
      ),
    );
    const tops = names.map((name) => Math.round(facet(element, name).getBoundingClientRect().top));

    expect(new Set(tops).size).to.equal(1);
    expect(part(element, 'facets').scrollWidth).to.be.above(part(element, 'facets').clientWidth);
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });

  it('names the keys in its dialog, for the eye alone', async () => {
    const element = await shown(FAQ, {variant: 'modal'});
    element.open();
    await settled(element);
    const keys = part(element, 'keys');

    expect(keys.textContent.replace(/\s+/g, ' ').trim()).to.equal('↑ ↓ Move ↵ Open esc Close');
    expect(keys.ariaHidden).to.equal('true');
    expect(button(element, 'Close').textContent.trim()).to.equal('');
  });

  it('sets a question that is open apart', async () => {
    const element = await shown();
    const question = button(element, 'Which ports are used?');
    const weight = (): string => getComputedStyle(question).fontWeight;
    expect(weight()).to.equal('500');

    question.click();
    await settled(element);

    expect(weight()).to.equal('600');
  });
});
