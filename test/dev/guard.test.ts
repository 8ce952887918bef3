import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {distrustOf} from '../../src/dev/guard.js';

const KEY = {port: 8080, word: 'word'};
const OWN = {host: '127.0.0.1:8080'};
const WRITING = {...OWN, 'content-type': 'application/json', 'x-faq-search-word': 'word'};

describe('the guard of the workshop', () => {
  for (const [what, request, expected] of [
    ['a person who types the address', {method: 'GET', url: '/', headers: OWN}, undefined],
    ['localhost', {method: 'GET', url: '/', headers: {host: 'LOCALHOST:8080'}}, undefined],
    [
      'its own page',
      {method: 'GET', url: '/state', headers: {...OWN, 'sec-fetch-site': 'same-origin'}},
      undefined,
    ],
    [
      'a link on another site',
      {
        ...{method: 'GET', url: '/'},
        headers: {...OWN, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document'},
      },
      undefined,
    ],
    [
      'a name that leads here',
      {method: 'GET', url: '/', headers: {host: 'evil.example:8080'}},
      'host',
    ],
    ['another port', {method: 'GET', url: '/', headers: {host: '127.0.0.1:80'}}, 'host'],
    ['no host', {method: 'GET', url: '/', headers: {}}, 'host'],
    [
      'a script of another site',
      {method: 'GET', url: '/index.json', headers: {...OWN, origin: 'https://evil.example'}},
      'origin',
    ],
    [
      'a page in a sandbox',
      {method: 'GET', url: '/index.json', headers: {...OWN, origin: 'null'}},
      'origin',
    ],
    [
      'another port of this machine',
      {method: 'GET', url: '/index.json', headers: {...OWN, origin: 'http://127.0.0.1:3000'}},
      'origin',
    ],
    [
      'a tag on another page of this machine',
      {
        method: 'GET',
        url: '/preview/faq-search.js',
        headers: {...OWN, 'sec-fetch-site': 'same-site'},
      },
      'site',
    ],
    [
      'a frame of another site',
      {
        ...{method: 'GET', url: '/'},
        headers: {...OWN, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe'},
      },
      'site',
    ],
    ['its own page, when it writes', {method: 'POST', url: '/write', headers: WRITING}, undefined],
    [
      'a form of another site',
      {
        ...{method: 'POST', url: '/write'},
        headers: {...WRITING, 'content-type': 'application/x-www-form-urlencoded'},
      },
      'type',
    ],
    [
      'a page of an earlier run',
      {method: 'POST', url: '/write', headers: {...WRITING, 'x-faq-search-word': 'Word'}},
      'word',
    ],
    [
      'who has no word',
      {method: 'POST', url: '/write', headers: {...OWN, 'content-type': 'application/json'}},
      'word',
    ],
    [
      'who has a part of the word',
      {method: 'PUT', url: '/write', headers: {...WRITING, 'x-faq-search-word': 'wor'}},
      'word',
    ],
  ] as const) {
    it(`${expected === undefined ? 'lets in' : 'keeps out'} ${what}`, () => {
      assert.equal(distrustOf(request, KEY), expected);
    });
  }
});
