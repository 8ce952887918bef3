import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noticesOf, noticeFor} from '../../../src/element/words/notices.js';

const GERMAN_AND_CHINESE = {de: 'Offline-Antworten', 'zh-tw': '離線', zh: '离线'};

describe('noticeFor', () => {
  for (const [tags, notices, told] of [
    [['de-AT', 'en'], GERMAN_AND_CHINESE, 'Offline-Antworten'],
    [['zh-TW'], GERMAN_AND_CHINESE, '離線'],
    [['zh-Hans-CN'], GERMAN_AND_CHINESE, '离线'],
    [['', 'zh'], GERMAN_AND_CHINESE, '离线'],
    [['fr'], {fi: 'Offline-vastaukset', en: 'Offline answers'}, 'Offline answers'],
    [['fr', 'sv'], GERMAN_AND_CHINESE, 'Offline-Antworten'],
    [['constructor'], {en: 'Offline answers'}, 'Offline answers'],
    [['en'], {}, ''],
  ] as const) {
    it(`tells a page in “${tags.join()}” “${told}”, of ${Object.keys(notices).join()}`, () => {
      assert.equal(noticeFor(tags, noticesOf(notices)), told);
    });
  }
});
