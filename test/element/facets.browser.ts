import {expect} from '@open-wc/testing';
import {longFaq} from './fixture-faq.js';
import {
  button,
  facet,
  facets,
  field,
  headings,
  press,
  questions,
  readable,
  settled,
  shown,
  type,
} from './reader.js';

describe('the categories', () => {
  it('stand above the list with their counts, all of them chosen', async () => {
    const element = await shown();

    expect(facets(element)).to.deep.equal(['[All]', 'Account 3', 'Network 1', 'Tools 1']);
  });

  it('are not there in a FAQ of fewer than two', async () => {
    const element = await shown(longFaq(3));

    expect(facets(element)).to.deep.equal([]);
  });

  it('are a group with a name', async () => {
    const element = await shown();

    expect(
      facet(element, 'All').closest('fieldset')?.querySelector('legend')?.textContent,
    ).to.equal('Categories');
  });

  it('narrow the list to one', async () => {
    const element = await shown();

    facet(element, 'Network').click();
    await settled(element);

    expect(headings(element)).to.deep.equal(['2 Network', '3 Which ports are used?']);
    expect(readable(element)).to.match(/^1 question$/m);
  });

  it('count what answers the query, and stay where they are', async () => {
    const element = await shown();

    await type(element, 'password');

    expect(facets(element)).to.deep.equal([
      '[All]',
      'Account 1',
      'Network 1',
      'Tools 0 (disabled)',
    ]);
  });

  it('narrow what answers the query', async () => {
    const element = await shown();
    await type(element, 'password');

    facet(element, 'Network').click();
    await settled(element);

    expect(questions(element)).to.deep.equal(['Which ports are used?']);
    expect(field(element).value).to.equal('password');
  });

  it('stay chosen while someone types, and when the field is cleared', async () => {
    const element = await shown();
    facet(element, 'Network').click();

    await type(element, 'password');
    expect(questions(element)).to.deep.equal(['Which ports are used?']);
    button(element, 'Clear the search').click();
    await settled(element);

    expect(headings(element)).to.deep.equal(['2 Network', '3 Which ports are used?']);
    expect(facets(element)).to.include('[Network 1]');
  });

  it('give way, which is said, to all others where the chosen one has nothing', async () => {
    const element = await shown();
    facet(element, 'Tools').click();
    await settled(element);

    await type(element, 'password');

    expect(questions(element)).to.have.length(2);
    expect(readable(element)).to.contain(
      'Nothing found in “Tools”. This is from other categories.',
    );
    expect(facets(element)).to.include('[Tools 0]');
  });

  it('come back as they were when the chosen one has something again', async () => {
    const element = await shown();
    facet(element, 'Tools').click();
    await type(element, 'pass');
    field(element).value = '';

    await type(element, 'install');

    expect(questions(element)).to.deep.equal(['How do I install the command line?']);
    expect(readable(element)).not.to.contain('other categories');
  });

  it('list everything again by “All”', async () => {
    const element = await shown();
    facet(element, 'Tools').click();
    await settled(element);

    facet(element, 'All').click();
    await settled(element);

    expect(questions(element)).to.have.length(5);
  });

  it('are gone through by the arrow keys', async () => {
    const element = await shown();
    facet(element, 'All').focus();

    await press('ArrowDown');
    await settled(element);

    expect(facets(element)).to.include('[Account 3]');
    expect(questions(element)).to.have.length(3);
    expect(element.shadowRoot?.activeElement).to.equal(facet(element, 'Account'));
  });

  it('don’t move by a pixel while someone types', async () => {
    const element = await shown();
    const lefts = (): number[] =>
      ['All', 'Account', 'Network', 'Tools'].map(
        (name) => facet(element, name).getBoundingClientRect().left,
      );
    const before = lefts();

    await type(element, 'passw');

    expect(lefts()).to.deep.equal(before);
  });
});
