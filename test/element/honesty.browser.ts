import {expect} from '@open-wc/testing';
import {button, field, marks, questions, readable, settled, shown, type} from './reader.js';

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
