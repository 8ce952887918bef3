import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../src/element/index.js';
import {FAQ} from './fixture-faq.js';
import {field, openAnswers, questions, readable, settled, type} from './reader.js';
import {loaded, loading, plainFaqShows, served} from './served-faq.js';
import {until} from './until.js';

/** Lets a request go that the server holds, at an address with `?held`. */
async function release(address: string): Promise<void> {
  await fetch(address.replace('?held', ''), {method: 'POST'});
}

describe('src', () => {
  it('loads the FAQ', async () => {
    const element = await loaded(await served(FAQ.index));

    expect(questions(element)).to.have.length(5);
    expect(plainFaqShows()).to.equal(false);
  });

  it('shows the children meanwhile', async () => {
    const src = `${await served(FAQ.index)}?held`;

    await loading(src);

    expect(plainFaqShows()).to.equal(true);
    await release(src);
  });

  it('answers what was typed before it was there', async () => {
    const src = `${await served(FAQ.index)}?held`;
    const element = await loading(src);
    await type(element, 'ports');
    expect(readable(element)).to.contain('Loading');
    await release(src);

    await until(() => questions(element).length > 0, 'No answer came.');

    expect(questions(element)).to.deep.equal(['Which ports are used?']);
    expect(field(element).value).to.equal('ports');
  });

  it('opens the entry that the address names', async () => {
    location.hash = 'delete-account';

    const element = await loaded(await served(FAQ.index));
    await settled(element);

    expect(openAnswers(element)).to.have.length(1);
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('with an entry in the address', () => {
    afterEach(() => history.replaceState(null, '', location.pathname));

    it('answers what was typed since instead of opening the entry', async () => {
      history.replaceState(null, '', '#delete-account');
      const src = `${await served(FAQ.index)}?held`;
      const element = await loading(src);
      await type(element, 'ports');
      await release(src);

      await until(() => questions(element).length > 0, 'No answer came.');
      await settled(element);

      expect(field(element).value).to.equal('ports');
      expect(questions(element)).to.deep.equal(['Which ports are used?']);
      expect(openAnswers(element)).to.deep.equal([]);
    });

    it('leaves the answers closed that were found, where it is one of them', async () => {
      history.replaceState(null, '', '#delete-account');
      const src = `${await served(FAQ.index)}?held`;
      const element = await loading(src);
      await type(element, 'delete');
      await release(src);

      await until(() => questions(element).length > 0, 'No answer came.');
      await settled(element);

      expect(questions(element)).to.include('Can I delete my account?');
      expect(openAnswers(element)).to.deep.equal([]);
    });

    it('opens the entry that the reader went to after typing', async () => {
      const src = `${await served(FAQ.index)}?held`;
      const element = await loading(src);
      await type(element, 'ports');
      location.hash = 'delete-account';
      await release(src);

      await until(() => openAnswers(element).length > 0, 'It did not open.');

      expect(field(element).value).to.equal('');
    });

    it('keeps the query of the address, and opens the entry only among its answers', async () => {
      const src = await served(FAQ.index);
      for (const [text, opened] of [
        ['ports', 0],
        ['delete', 1],
      ] as const) {
        history.replaceState(null, '', `?q=${text}#delete-account`);
        const element = await fixture<FaqSearchElement>(
          html`<faq-search src=${src} url-param="q"></faq-search>`,
        );
        await until(() => questions(element).length > 0, 'No answer came.');
        await settled(element);

        expect(field(element).value).to.equal(text);
        expect(openAnswers(element)).to.have.length(opened);
        element.remove();
      }
    });
  });

  it('loads another FAQ when it changes, and only that one', async () => {
    const slow = `${await served({not: 'an index'})}?held`;
    const element = await loading(slow);

    element.src = await served(FAQ.index);
    await until(() => questions(element).length > 0, 'No question came.');
    await release(slow);
    await fetch(slow);
    await settled(element);

    expect(questions(element)).to.have.length(5);
  });

  it('gives way to the faq property', async () => {
    const element = await fixture<FaqSearchElement>(
      html`<faq-search src="/nowhere" .faq=${FAQ}></faq-search>`,
    );
    await settled(element);

    expect(questions(element)).to.have.length(5);
  });

  it('is loaded again by an element that was taken out and put back', async () => {
    const src = `${await served(FAQ.index)}?held`;
    const element = await loading(src);
    const parent = element.parentElement;
    element.remove();
    await release(src);
    await fetch(src);

    parent?.append(element);
    await until(() => questions(element).length > 0, 'No question came.');

    expect(questions(element)).to.have.length(5);
  });
});
