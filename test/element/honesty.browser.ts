import {expect} from '@open-wc/testing';
import {FAQ} from './fixture-faq.js';
import {
  button,
  field,
  headings,
  marks,
  questions,
  readable,
  settled,
  shown,
  type,
} from './reader.js';

describe('a word that the FAQ does not have', () => {
  it('is replaced by the nearest one that it has, which is said', async () => {
    const element = await shown();

    await type(element, 'fierwall ports');

    expect(questions(element)[0]).to.equal('Which ports are used?');
    expect(readable(element)).to.contain('Showing results for “firewall”.');
    expect(marks(element)).to.include('firewall');
  });

  it('is searched as it was typed when the reader wants that', async () => {
    const element = await shown();
    await type(element, 'fierwall ports');

    button(element, 'Search for “fierwall” instead').click();
    await settled(element);

    expect(readable(element)).not.to.contain('Showing results for');
    expect(marks(element)).not.to.include('firewall');
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });

  it('is named when nothing is near', async () => {
    const element = await shown();

    await type(element, 'password zzzzqqqq ');

    expect(readable(element)).to.contain('Not found in any answer: “zzzzqqqq”.');
    expect(questions(element)).to.include('How do I reset my password?');
  });
});

describe('a word with a minus before it', () => {
  const RESET = 'How do I reset my password?';
  const PORTS = 'Which ports are used?';

  it('is in no answer listed, which is said, with the way back', async () => {
    const element = await shown();

    await type(element, 'password -firewall');
    expect(questions(element)).to.deep.equal([RESET]);
    expect(readable(element)).to.contain('Without “firewall”.');

    button(element, 'Search for “firewall” instead').click();
    await settled(element);
    expect(questions(element)).to.include(PORTS);
    expect(readable(element)).not.to.contain('Without');
  });

  it('is a word like others where the page has switched operators off', async () => {
    const element = await shown(FAQ, {'no-operators': ''});

    await type(element, 'password -firewall');

    expect(questions(element)).to.include(PORTS);
    expect(readable(element)).not.to.contain('Without');
  });
});

describe('answers that explain little of the query', () => {
  const LITTLE = 'can my neighbour send a parcel abroad with one link for his friends';

  it('are listed under a heading that says so, after the way to ask', async () => {
    const element = await shown(FAQ, {'missing-url': 'mailto:help@example.org?subject={query}'});

    await type(element, LITTLE);

    expect(headings(element).join('|')).to.include('These may not answer it');
    expect(questions(element)).not.to.deep.equal([]);
    const text = readable(element);
    expect(text.indexOf('Ask us this question')).to.be.within(0, text.indexOf('These may not'));
  });

  it('are not those that fit', async () => {
    const element = await shown(FAQ, {'missing-url': 'mailto:help@example.org?subject={query}'});

    await type(element, 'reset password');

    expect(headings(element).join('|')).not.to.include('These may not answer it');
    expect(readable(element)).not.to.contain('Ask us this question');
  });
});
