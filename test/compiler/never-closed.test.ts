/**
 * What is never closed swallows no question without a word.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Diagnostic} from '../../src/compiler/diagnostic.js';
import {compileBeside, compileFile} from './compiled.js';

/** Line, severity and message of what is said about things that are never closed. */
function neverClosed(path: string, text: string): string[] {
  const {diagnostics} = compileFile(path, text);
  return diagnostics.filter(({code}) => code === 'never-closed').map(told);
}

function told({line, severity, message}: Diagnostic): string {
  return `${line} ${severity} ${message}`;
}

/** Three questions; what is tried is below the first, on line 7. */
const around = (inside: string): string =>
  `# FAQ\n\n## How do I pay?\n\nBy card.\n\n${inside}\n\n## How do I cancel?\n\nHere.\n\n## Who are you?\n\nUs.\n`;

describe('a Markdown file', () => {
  for (const [severity, opening, written] of [
    ['error', '<!--', '<!-- to do: bills'],
    ['error', '<!x', '<!x'],
    ['error', '<?php', '<?php echo 1'],
    ['error', '<![CDATA[', '<![CDATA[ x'],
    ['error', '<script>', '<script src="x.js">'],
    ['error', '<style>', '<style>'],
    ['error', '<textarea>', '<textarea rows="3">'],
    ['warning', '<pre>', '<pre>'],
    ['warning', '```sh', '```sh\nnpm install'],
    ['warning', '~~~', '~~~'],
  ] as const) {
    it(`says where “${opening}” begins, if it is never closed`, () => {
      assert.deepEqual(neverClosed('faq.md', around(written)), [
        `7 ${severity} “${opening}” is never closed, so the 2 headings below it are no questions.`,
      ]);
    });
  }

  it('loses nothing to what ends with its block', () => {
    for (const open of [
      '<details>',
      '<title>',
      '<xmp>',
      '$$',
      '- a\n\n  ```sh\n  b',
      '> ```',
      '`x',
    ]) {
      const {entries} = compileFile('faq.md', around(open));

      assert.equal(entries.length, 3, open);
      assert.deepEqual(neverClosed('faq.md', around(open)), [], open);
    }
  });

  for (const [what, written] of [
    ['a code block with comments', '```sh\n# install\nnpm i\n\n## and build\n```'],
    ['a code block with another in it', '````md\n```sh\n## Title\n```\n````'],
    ['a comment that holds a question', '<!--\n## Old?\n\nIt was so.\n-->'],
    ['a script with a comment', '<script>\n/*\n# x\n*/\n</script>'],
    ['a program', '<?php\n# x\n?>'],
    ['a rule below code', '    # x\n\n---'],
    ['a list with a heading', '- a\n\n  ## b\n\n  c'],
  ] as const) {
    it(`says nothing of ${what}`, () => {
      assert.deepEqual(neverClosed('faq.md', around(written)), []);
    });
  }

  it('finds the code block without an end where others follow', () => {
    const text = around('```sh\nnpm i\n\n## What now?\n\nWait.\n\n```sh\nnpm ci\n```');
    const bare = text.replaceAll('```sh', '```');

    assert.deepEqual(neverClosed('faq.md', text), [
      '7 warning “```sh” is not closed before the next one begins on line 14, so the heading between the two is no question.',
    ]);
    assert.deepEqual(neverClosed('faq.md', bare), [
      '7 warning “```” is never closed, so the 3 headings below it are no questions.',
    ]);
  });

  it('finds a comment that ends only with the next one', () => {
    const text = around('<!-- a\n\n## What now?\n\nWait.\n\n<!-- note -->');

    assert.deepEqual(neverClosed('faq.md', text), [
      '7 error “<!--” is not closed before the next one begins on line 13, so the heading between the two is no question.',
    ]);
  });

  it('reports settings without an end where they begin, and nothing else', () => {
    const settings = '## How do I pay?\n\n<!--\naliases:\n  - settle\n\nBy card.\n';
    const {diagnostics} = compileFile('faq.md', settings);
    const withNext = compileFile('faq.md', `${settings}\n<!-- note -->\n`);

    assert.deepEqual(diagnostics.map(told), [
      '3 error “<!--” is never closed, so what is below it is lost.',
    ]);
    assert.deepEqual(withNext.diagnostics.map(told), [
      '3 error “<!--” is not closed before the next one begins on line 9, so what is between the two is lost.',
    ]);
  });

  it('goes on reading, so that a second one is found with the first', () => {
    const text = around('<!-- a\n\n## What now?\n\n<style>\n\n');

    assert.deepEqual(
      neverClosed('faq.md', text).map((line) => line.slice(0, 14)),
      ['7 error “<!--”', '11 error “<sty'],
    );
  });

  it('says how a heading gets out of an HTML block', () => {
    assert.deepEqual(neverClosed('faq.md', around('<div>\n## What now?\n</div>')), [
      '7 warning “<div>” goes on to the next blank line, so the heading below it is no question.',
    ]);
  });

  it('takes no rule for the end of front matter that has none', () => {
    const {diagnostics} = compileFile(
      'faq.md',
      `---\ncategory: A\n\n## B?\n\nC: d\n\n---\n\n## E?\n\nF`,
    );

    assert.deepEqual(diagnostics.map(told), [
      '1 warning The front matter that begins here has no end before the heading in it, so it is read as text.',
    ]);
  });
});

describe('the HTML of an answer', () => {
  for (const [opening, html] of [
    ['<!--', '<p>By card. <!-- or cash</p><p>Thanks.</p>'],
    ['<a', '<a href="x>by card</a>, or cash'],
    ['<a', '<a href="x>by card</a>, or <a href="y">cash</a>'],
    ['<b', 'by card <b'],
    ['<title>', 'by card <title>or cash'],
    ['<template>', 'by card <template>or cash'],
    ['<svg>', '<svg><![CDATA[ by card'],
  ] as const) {
    it(`has its “${opening}” closed: ${html}`, () => {
      const message = `error “${opening}” is never closed, so what is below it is lost.`;
      const told = (path: string, text: string): string[] =>
        neverClosed(path, text).map((line) => line.replace(/^\d+ /, ''));

      assert.deepEqual(told('faq.json', JSON.stringify([{question: 'How?', answerHtml: html}])), [
        message,
      ]);
      assert.deepEqual(told('faq.md', `## How?\n\nx\n\n<div>${html}\n\n## Who?\n\nUs.\n`), [
        message,
      ]);
    });
  }

  it('may hold nothing, or markup in an attribute', () => {
    for (const html of [
      'a <iframe src="x">',
      'a <!-- b --> c',
      '<p title="<b>">d</p>',
      'a<p>b<li>c',
    ]) {
      const text = JSON.stringify([{question: 'How?', answerHtml: html}]);
      assert.deepEqual(neverClosed('faq.json', text), [], html);
    }
  });
});

describe('Markdown in data', () => {
  it('has its lines counted in the file', () => {
    const yaml =
      '- question: How?\n  answer: |\n    a\n\n    ```\n    ## b\n- question: Who?\n  answer: c\n';

    assert.deepEqual(neverClosed('faq.yaml', yaml), [
      '5 warning “```” is never closed, so the heading below it is not read as a heading.',
    ]);
  });
});

describe('an HTML page', () => {
  const page = (inside: string): string =>
    `<body><h1>FAQ</h1>\n<h2>How do I pay?</h2>\n<p>By card.</p>\n${inside}\n<h2>How do I cancel?</h2>\n<p>Here.</p><h2>Who are you?</h2><p>Us.`;

  for (const [severity, opening, lost, written] of [
    ['error', '<!--', 2, '<!-- to do'],
    ['error', '<!x', 1, '<!x'],
    ['error', '<script>', 2, '<script src="x.js">'],
    ['error', '<textarea>', 2, '<textarea>'],
    ['error', '<title>', 2, '<title>'],
    ['error', '<iframe>', 2, '<iframe>'],
    ['error', '<select>', 2, '<select>'],
    ['error', '<template>', 2, '<template>'],
    ['error', '<a', 2, '<a href="x>y</a>'],
    ['error', '<nav>', 2, '<nav>'],
    ['warning', '<pre>', 2, '<pre>'],
    ['warning', '<details>', 2, '<details><summary>More</summary>'],
  ] as const) {
    it(`says where “${opening}” begins, if it is never closed`, () => {
      const loss =
        lost === 1
          ? 'the heading below it is no question'
          : `the ${lost} headings below it are no questions`;
      assert.deepEqual(neverClosed('faq.html', page(written)), [
        `4 ${severity} “${opening}” is never closed, so ${loss}.`,
      ]);
    });
  }

  it('says which of its <details> holds the others', () => {
    const box = (name: string): string =>
      `<details><summary>${name}?</summary><p>x</p></details>\n`;
    const html = box('A') + box('B').replace('</details>', '') + box('C') + box('D');

    assert.deepEqual(neverClosed('faq.html', html), [
      '2 warning “<details>” is never closed, so the 2 headings below it are no questions.',
    ]);
  });

  it('may leave out the end tags that HTML lets it, and hide what it closes', () => {
    for (const html of [
      '<dl><dt>A?<dd>b<dt>C?<dd>d',
      page('<!-- <h2>Old?</h2> -->'),
      page('<div><section>'),
      page('<div data-content="<h2>x</h2>">y</div>'),
      page('<nav><h2>More</h2></nav><template><h2>x</h2></template>'),
    ])
      assert.deepEqual(neverClosed('faq.html', html), [], html);
  });

  it('finds all else below what hides it', () => {
    const {entries, diagnostics} = compileFile('faq.html', page('<!-- to do'));

    assert.equal(entries.length, 3);
    assert.equal(diagnostics.length, 1);
  });
});

describe('one of several files', () => {
  it('keeps no other from being built, whatever it never closes', () => {
    const {index, diagnostics} = compileBeside('faq.md', around('<!-- to do'));

    assert.equal(index?.count, 4);
    assert.deepEqual(
      diagnostics.map(({severity, code}) => `${severity} ${code}`),
      ['warning never-closed'],
    );
  });
});
