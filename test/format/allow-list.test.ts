import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  ALLOWED_ELEMENTS,
  isAllowedAttribute,
  isImageOf,
  isSafeUrl,
} from '../../src/format/allow-list.js';

describe('isSafeUrl', () => {
  for (const url of [
    'https://example.com/a?b#c',
    'http://example.com',
    'HTTPS://EXAMPLE.COM',
    'mailto:sales@example.com',
    'tel:+15551234',
    '/learn/more',
    '../up',
    'page.html',
    '#part',
    '?q=a:b',
    '/a:b',
    '',
  ]) {
    it(`allows “${url}”`, () => {
      assert.equal(isSafeUrl(url), true);
    });
  }

  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\n:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'javascript&colon;alert(1):',
  ]) {
    it(`refuses ${JSON.stringify(url)}`, () => {
      assert.equal(isSafeUrl(url), false);
    });
  }
});

describe('isImageOf', () => {
  const hosts = ['cdn.example', 'localhost:8080'];

  for (const src of [
    'x.png',
    '/x.png',
    '',
    'https://cdn.example/x.png',
    'http://CDN.example',
    '//cdn.example?x',
    '\\\\cdn.example\\x.png',
    'https:/cdn.example/x',
    '\thttps://cdn.\nexample/x',
    'http://localhost:8080/x.png',
  ]) {
    it(`is true of ${JSON.stringify(src)}`, () => assert.equal(isImageOf(hosts, src), true));
  }

  for (const src of [
    'https://other.example/x.png',
    '//other.example/cdn.example',
    '/\\other.example',
    '\t//other.example',
    'https:other.example',
    'https://cdn.example@other.example/',
    'https://cdn.example:pass@other.example/',
    'https://user@cdn.example/',
    'https://cdn.example.other.example/',
    'https://other.example#@cdn.example',
    'https://other.example\\@cdn.example',
    'https://cdn.example:81/',
    'https://localhost/',
    'data:image/png,cdn.example',
    'cdn.example:x',
  ]) {
    it(`is false of ${JSON.stringify(src)}`, () => assert.equal(isImageOf(hosts, src), false));
  }
});

describe('the allow-list', () => {
  for (const tag of 'script style iframe object embed form input button svg math link meta base template h1 h2'.split(
    ' ',
  )) {
    it(`has no <${tag}>`, () => {
      assert.equal(ALLOWED_ELEMENTS.has(tag), false);
    });
  }

  for (const name of [
    'style',
    'id',
    'name',
    'onclick',
    'tabindex',
    'accesskey',
    'target',
    'srcset',
    '__proto__',
    'constructor',
  ]) {
    it(`has no attribute ${name}`, () => {
      assert.deepEqual(
        [...ALLOWED_ELEMENTS.keys()].filter((tag) => isAllowedAttribute(tag, name, 'x')),
        [],
      );
    });
  }

  for (const [tag, name, value, allowed] of [
    ['a', 'href', '/x', true],
    ['a', 'href', 'javascript:x', false],
    ['code', 'class', 'language-c++', true],
    ['code', 'class', 'language-js evil', false],
    ['p', 'class', 'language-js', false],
    ['td', 'colspan', '2', true],
    ['td', 'colspan', '2em', false],
    ['img', 'src', 'data:image/png;base64,x', false],
    ['p', 'lang', 'pt-BR', true],
    ['div', 'role', 'note', true],
    ['div', 'role', 'alert', false],
    ['p', 'role', 'note', false],
    ['__proto__', 'href', '/x', false],
  ] as const) {
    it(`${allowed ? 'allows' : 'refuses'} <${tag} ${name}="${value}">`, () => {
      assert.equal(isAllowedAttribute(tag, name, value), allowed);
    });
  }
});
