/**
 * What pages have beside their questions, as the classes of its boxes say.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerText} from '../../../src/format/answer-tree.js';
import {compileFile} from '../compiled.js';

const FAQ =
  '<h3>Is the loft heated?</h3><p>From October on.</p><h3>May I paint the walls?</h3><p>In white.</p>';

const read = (html: string): string[][] =>
  compileFile('faq.html', html).entries.map(({question, answer}) => [
    question,
    answerText(answer).replaceAll('\n', ' '),
  ]);

describe('beside the questions of a page', () => {
  for (const [what, html] of [
    ['a sidebar', '<div class="sidebar col-4"><h3>About us</h3><p>Since 1990.</p></div>'],
    [
      'a form for a newsletter',
      '<section class="newsletter"><h3>Our letter</h3><p>Weekly.</p></section>',
    ],
    [
      'other pages',
      '<div class="block related-posts"><h3>Read on</h3><ul><li>Roofs</li></ul></div>',
    ],
    [
      'a call to act',
      '<section class="cta-section"><h3>Ready to move?</h3><p>Call now.</p></section>',
    ],
  ] as const) {
    it(`${what} is no entry`, () => {
      assert.deepEqual(
        read(`<main><h1>FAQ</h1>${FAQ}${html}</main>`).map(([question]) => question),
        ['Is the loft heated?', 'May I paint the walls?'],
      );
    });
  }

  it('a box that is called so and asks more than one thing is read', () => {
    assert.equal(read(`<main><h1>FAQ</h1><div class="feedback">${FAQ}</div></main>`).length, 2);
  });

  it('a box named after a topic is read where it answers a question', () => {
    const box = '<section class="sharing"><h3>How do I share a key?</h3><p>By post.</p></section>';
    assert.deepEqual(read(`<main><h1>FAQ</h1>${FAQ}${box}</main>`).at(-1), [
      'How do I share a key?',
      'By post.',
    ]);
  });

  it('a box that is called so, asks and has buttons is no entry', () => {
    const box =
      '<section class="sharing"><h3>Do you like it?</h3><p>Share it.</p><button>Share</button></section>';
    assert.equal(read(`<main><h1>FAQ</h1>${FAQ}${box}</main>`).length, 2);
  });

  it('the question whether an answer helped is no part of it', () => {
    const asked = FAQ.replaceAll(
      '</p>',
      '</p><div class="helpful"><p>Was this helpful?</p><button>Yes</button></div>',
    );

    assert.deepEqual(read(`<h1>FAQ</h1>${asked}`), [
      ['Is the loft heated?', 'From October on.'],
      ['May I paint the walls?', 'In white.'],
    ]);
  });

  it('what copies or edits a heading is no part of its text', () => {
    const headed = FAQ.replace(
      '</h3>',
      ' <button>Copy link</button><a class="header-anchor" href="#x">Permalink</a></h3>',
    ).replace(
      /<\/h3>(?=<p>In)/,
      '<span class="mw-editsection">[<a href="/e">edit</a>]</span></h3>',
    );

    assert.deepEqual(
      read(`<h1>FAQ</h1>${headed}`).map(([question]) => question),
      ['Is the loft heated?', 'May I paint the walls?'],
    );
  });
});

describe('elements of a page’s own', () => {
  const expected = [
    ['Is the loft heated?', 'From October on.'],
    ['May I paint the walls?', 'In white.'],
  ];

  for (const [what, html] of [
    [
      'ask in an attribute',
      '<x-accordion-item summary="Is the loft heated?">From October on.</x-accordion-item><x-accordion-item summary="May I paint the walls?">In white.</x-accordion-item>',
    ],
    [
      'ask in a slot',
      '<my-faq><my-item><b slot="question">Is the loft heated?</b><div slot="answer">From October on.</div></my-item><my-item><b slot="question">May I paint the walls?</b><div slot="answer">In white.</div></my-item></my-faq>',
    ],
  ] as const) {
    it(what, () => {
      assert.deepEqual(read(`<h1>FAQ</h1>${html}`), expected);
    });
  }
});
