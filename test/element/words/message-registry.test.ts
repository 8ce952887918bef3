import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  ANY,
  listen,
  registerMessages,
  registeredMessages,
  unlisten,
} from '../../../src/element/words/message-registry.js';

registerMessages('nl', {clear: 'Wissen', retry: 'Opnieuw'});
registerMessages('zh-hant', {clear: '清除'});

describe('registerMessages', () => {
  it('knows a language by its regions too', () => {
    assert.equal(registeredMessages('NL-be')?.messages.clear, 'Wissen');
    assert.equal(registeredMessages('zh-Hant-TW')?.tag, 'zh-Hant');
  });

  it('does not know a language by its name alone where only a variant is there', () => {
    assert.equal(registeredMessages('zh'), undefined);
    assert.equal(registeredMessages('zh-Hans'), undefined);
  });

  for (const tag of ['', '-', 'constructor', '__proto__', 'fr']) {
    it(`knows nothing for “${tag}”`, () => {
      assert.equal(registeredMessages(tag), undefined);
    });
  }

  it('answers anything by the language that came first', () => {
    assert.equal(registeredMessages(ANY)?.tag, 'nl');
  });

  it('keeps what own words leave out', () => {
    registerMessages('nl', {retry: 'Nog eens'});

    assert.deepEqual(registeredMessages('nl')?.messages, {clear: 'Wissen', retry: 'Nog eens'});
  });

  it('refuses what is no tag', () => {
    assert.throws(() => registerMessages('en_US', {}), RangeError);
  });

  it('tells its listeners, until they leave', () => {
    const heard: string[] = [];
    const listener = (): void => void heard.push('words');
    listen(listener);
    registerMessages('sv', {clear: 'Rensa'});
    unlisten(listener);
    registerMessages('sv', {clear: 'Töm'});

    assert.deepEqual(heard, ['words']);
  });
});
