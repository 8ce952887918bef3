import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../../src/compiler/compile.js';
import {parseHtml} from '../../../src/compiler/answer/parse-html.js';

describe('parseHtml', () => {
  for (const html of ['<template#default>a</template>', '<TEMPLATE.x>a', '<div><template#<a>']) {
    it(`reads ${html}`, () => {
      const root = parseHtml(html, {fragment: true});

      assert.equal(root.children.length, 1);
      assert.equal(root.position?.end.offset, html.length);
    });
  }

  it('lets a FAQ compile that shows slots as Vue has them', () => {
    const text =
      '## How do I fill a slot?\n\n<my-list><template#item>By name.</template></my-list>\n\nIn a template.\n';
    for (const path of ['faq.md', 'faq.html']) {
      const source = {path, text: path === 'faq.md' ? text : `<h2>How?</h2><p>So.</p>${text}`};

      const {entries} = compile([source]);

      assert.equal(entries.length, 1, path);
    }
  });
});
