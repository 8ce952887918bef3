import {expect, oneEvent} from '@open-wc/testing';
import {startClock, stopClock} from '../clock.js';
import {field, isOpen, questions, settled, shown, type} from '../reader.js';
import {until} from '../until.js';

const PARAM = {'url-param': 'faq'};
const before = location.href;

const asked = (): string | null => new URLSearchParams(location.search).get('faq');

afterEach(startClock);

async function addressSays(text: string | null): Promise<void> {
  await until(() => asked() === text, `The address does not say “${text}”.`);
}

afterEach(() => history.replaceState(null, '', before));

describe('url-param', () => {
  it('keeps the query in the address, without a step in the history', async () => {
    const element = await shown(undefined, PARAM);
    const {length} = history;

    await type(element, 'ports & co');
    await addressSays('ports & co');

    expect(history.length).to.equal(length);
  });

  it('leaves the rest of the address alone, and the page’s state', async () => {
    history.replaceState({mine: 1}, '', '?a=1&faq=old&b=2#part');
    const element = await shown(undefined, PARAM);
    expect(field(element).value).to.equal('old');

    element.clear();
    await addressSays(null);

    expect(location.search + location.hash).to.equal('?a=1&b=2#part');
    expect(history.state).to.deep.equal({mine: 1});
  });

  it('asks what the address says', async () => {
    history.replaceState(null, '', '?faq=ports');

    const element = await shown(undefined, PARAM);

    expect(questions(element)).to.deep.equal(['Which ports are used?']);
  });

  it('opens a modal for it, and forgets it when that is closed', async () => {
    history.replaceState(null, '', '?faq=ports');
    const element = await shown(undefined, {...PARAM, variant: 'modal'});
    expect(isOpen(element)).to.equal(true);

    element.close();
    await addressSays(null);

    expect(isOpen(element)).to.equal(false);
  });

  it('follows the way back and forward', async () => {
    history.replaceState(null, '', '?faq=ports');
    const element = await shown(undefined, PARAM);
    history.pushState(null, '', '?faq=account');
    await element.search('account');

    history.back();
    await oneEvent(window, 'popstate');
    await settled(element);
    expect(field(element).value).to.equal('ports');
    history.forward();
    await oneEvent(window, 'popstate');
    await settled(element);

    expect(field(element).value).to.equal('account');
  });

  it('leaves the address alone when it is not there', async () => {
    history.replaceState(null, '', '?faq=ports');
    const element = await shown();
    expect(questions(element)).to.have.length(5);

    const clock = stopClock();
    await type(element, 'account');
    clock.pass(1000);

    expect(asked()).to.equal('ports');
  });
});
