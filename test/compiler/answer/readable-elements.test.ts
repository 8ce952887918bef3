/**
 * What readers get in place of what an answer can't hold.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../../src/compiler/compile.js';
import {answerOf, compilePage, problemsOf} from '../compiled.js';

describe('a video, a sound or a frame', () => {
  for (const [html, href, text] of [
    [
      '<iframe src="https://www.youtube.com/embed/x1" title="Set it up"></iframe>',
      'https://www.youtube.com/embed/x1',
      'Video: Set it up',
    ],
    [
      '<iframe data-src="https://player.vimeo.com/video/7"></iframe>',
      'https://player.vimeo.com/video/7',
      'Video: player.vimeo.com',
    ],
    ['<iframe src="//maps.example/x?y"></iframe>', '//maps.example/x?y', 'maps.example'],
    ['<video src="/tour.mp4" controls>Old</video>', '/tour.mp4', 'Video: tour.mp4'],
    [
      '<video controls><source src="a/tour.webm" type="video/webm"></video>',
      'a/tour.webm',
      'Video: tour.webm',
    ],
    ['<video src="v.mp4"><a href="v.mp4">The tour</a></video>', 'v.mp4', 'Video: The tour'],
    ['<video src="v.mp4" aria-label="A video of it"></video>', 'v.mp4', 'A video of it'],
    ['<audio src="hymn.mp3"></audio>', 'hymn.mp3', 'Audio: hymn.mp3'],
    ['<embed src="https://a.example/talk.ogg">', 'https://a.example/talk.ogg', 'Audio: talk.ogg'],
    ['<object data="plan.pdf"></object>', 'plan.pdf', 'plan.pdf'],
  ] as const) {
    it(`becomes the link “${text}” from ${html}`, () => {
      const page = compilePage(`## A?\n\nSee ${html}`);

      assert.deepEqual(page.entries[0]?.answer, [['p', 'See ', ['a', {href}, text]]]);
      assert.deepEqual(problemsOf(page), []);
    });
  }

  it('becomes the text of the link that is around it', () => {
    assert.deepEqual(answerOf('<a href="/x"><video src="v.mp4"></video></a>'), [
      ['p', ['a', {href: '/x'}, 'Video: v.mp4']],
    ]);
  });

  it('is an answer alone, in HTML too', () => {
    const text = '<h2>How?</h2><iframe src="https://youtu.be/x" title="So"></iframe>';

    assert.deepEqual(compile([{path: 'faq.html', text}]).entries[0]?.answer, [
      ['a', {href: 'https://youtu.be/x'}, 'Video: So'],
    ]);
  });
});

describe('a formula in MathML', () => {
  for (const [mathML, text] of [
    ['<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn>', 'x² + 1'],
    ['<msub><mi>x</mi><mi>n</mi></msub>', 'x_n'],
    ['<mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>12</mn></mrow></mfrac>', 'a/(b + 12)'],
    ['<msqrt><mi>a</mi><mo>&InvisibleTimes;</mo><mi>b</mi></msqrt>', '√(ab)'],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '³√(x)'],
    ['<mi>y</mi><mo>=</mo><mo>−</mo><mi>x</mi>', 'y = −x'],
    [
      '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>',
      '∑_(i = 1)^n',
    ],
    [
      '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable>',
      '[1, 2; 3]',
    ],
    [
      '<semantics><mi>x</mi><annotation encoding="application/x-tex">\\x</annotation></semantics>',
      'x',
    ],
  ] as const) {
    it(`reads “${text}”`, () => {
      const page = compilePage(`## A?\n\nIt is <math>${mathML}</math>.`);

      assert.deepEqual(page.entries[0]?.answer, [['p', `It is ${text}.`]]);
      assert.deepEqual(problemsOf(page), []);
    });
  }

  it('is there once where a picture of it follows', () => {
    const written = '<span><math><mi>x</mi></math></span><span aria-hidden="true">x</span>';

    assert.deepEqual(answerOf(`a <b>${written}</b>`), [['p', 'a ', ['b', ['span', 'x']]]]);
  });

  it('is its description where it has no text', () => {
    assert.deepEqual(answerOf('a <math alttext="one half"></math>'), [['p', 'a one half']]);
  });

  it('can be asked about', () => {
    const [entry] = compilePage('## What is <math><msqrt><mi>x</mi></msqrt></math>?\n\nA.').entries;

    assert.equal(entry?.question, 'What is √(x)?');
  });
});
