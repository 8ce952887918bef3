/**
 * Accordions as libraries and site builders write them, in HTML.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerText} from '../../../src/format/answer-tree.js';
import {compileFile} from '../compiled.js';

const PAIRS = [
  ['Do you rent out kayaks?', 'By the hour.'],
  ['Where is the boathouse?', 'Below the weir.'],
  ['Lost paddles', 'They cost 40 euros.'],
] as const;

type Write = (question: string, answer: string, at: number) => string;

const write = (one: Write): string => PAIRS.map(([q, a], i) => one(q, a, i)).join('\n');

const WAYS: readonly (readonly [what: string, html: string])[] = [
  [
    'headings inside the answers',
    write(
      (q, a) => `<div class="row"><button><span>${q}</span><i class="chevron"></i></button>
        <div class="more"><div class="card"><h4>North</h4><p>${a}</p></div>
        <div class="card"><h4>South</h4><p>Closed.</p></div></div></div>`,
    ),
  ],
  [
    'letters beside questions and answers',
    write((q, a) => `<dl><dt><span>Q</span>${q}</dt><dd><span>A</span>${a}</dd></dl>`),
  ],
  [
    'letters in boxes',
    write(
      (q, a) => `<div class="pair"><div class="qa-q"><span>Q.</span><p>${q}</p></div>
        <div class="qa-a"><span>A.</span><p>${a}</p></div></div>`,
    ),
  ],
  [
    'numbers and arrows',
    write(
      (q, a, i) => `<div class="pair"><div class="head"><span>0${i}</span><span>${q}</span>
        <span>▾</span></div><div class="body">${a}</div></div>`,
    ),
  ],
  [
    'names of icons in a font',
    `<ul>${write(
      (q, a) => `<li><div class="head"><i class="material-icons">expand_more</i>${q}</div>
        <div class="body">${a}</div></li>`,
    )}</ul>`,
  ],
  [
    'questions of schema.org',
    write(
      (
        q,
        a,
      ) => `<div itemscope itemtype="https://schema.org/Question"><div itemprop="name">${q}</div>
        <div itemprop="acceptedAnswer"><div itemprop="text">${a}</div></div></div>`,
    ),
  ],
  [
    'panels of tabs',
    `<div role="tablist"><button role="tab" aria-controls="p1">Renting</button></div>
      <div role="tabpanel" id="p1">${write((q, a) => `<p class="q">${q}</p><p class="a">${a}</p>`)}</div>`,
  ],
  [
    'a list of tabs, as Bootstrap has it',
    `<div class="panel-group" role="tablist">${write(
      (q, a, i) => `<div class="panel"><div class="panel-heading" role="tab"><h4>
        <a data-toggle="collapse" href="#c${i}">${q}</a></h4></div>
        <div id="c${i}" class="panel-collapse" role="tabpanel"><p>${a}</p></div></div>`,
    )}</div>`,
  ],
  [
    'rows in turn',
    `<table>${write(
      (q, a) => `<tr><td><b>Q:</b></td><td>${q}</td></tr><tr><td><b>A:</b></td><td>${a}</td></tr>`,
    )}</table>`,
  ],
  [
    'rows as DocBook has them',
    `<table>${write(
      (q, a, i) => `<tr class="question"><td><p>${i}.</p></td><td><p>${q}</p></td></tr>
        <tr class="answer"><td></td><td><p>${a}</p></td></tr>`,
    )}</table>`,
  ],
  [
    'answers written as navigation',
    write(
      (q, a) => `<div class="drop"><div class="toggle"><div>${q}</div></div>
        <nav class="list"><p>${a}</p></nav></div>`,
    ),
  ],
];

describe('an accordion with', () => {
  for (const [what, html] of WAYS)
    it(what, () => {
      const {entries} = compileFile('faq.html', `<main><h1>FAQ</h1>${html}</main>`);

      assert.deepEqual(
        entries.map(({question}) => question),
        PAIRS.map(([question]) => question),
      );
      for (const [i, {answer}] of entries.entries()) {
        const text = answerText(answer);
        assert.ok(text.includes(PAIRS[i]?.[1] ?? '?'), text);
        assert.doesNotMatch(text, /^\W*A\b|expand_more/);
      }
    });

  it('a topic that asks, whose parts are made up of questions', () => {
    const items = write((q, a) => `<div><button>${q}</button><div>${a}</div></div>`);

    const {entries} = compileFile(
      'faq.html',
      `<h2>How can we help?</h2><h3>Boats</h3><div>${items}</div>`,
    );

    assert.deepEqual(
      entries.map(({category}) => category),
      ['Boats', 'Boats', 'Boats'],
    );
  });

  it('the page’s name above it on the questions’ level', () => {
    const items = write((q, a) => `<section><h2>${q}</h2><p>${a}</p></section>`);

    const {entries} = compileFile(
      'faq.html',
      `<div><h2>Questions &amp; answers</h2><p>All about boats.</p></div>${items}`,
    );

    assert.deepEqual(
      entries.map(({category, question}) => [category, question]),
      PAIRS.map(([question]) => [undefined, question]),
    );
  });
});

describe('what is no mark beside a question', () => {
  for (const [what, html, question] of [
    ['code', '<h3>What is <code>id</code></h3>', 'What is id'],
    ['a word in bold', '<h3><b>Go</b> or stay?</h3>', 'Go or stay?'],
    ['a number of a heading', '<h3><span>1.</span> Start?</h3>', '1. Start?'],
  ] as const)
    it(what, () => {
      const {entries} = compileFile('faq.html', `<main>${html}<p>So.</p></main>`);

      assert.deepEqual(
        entries.map((entry) => entry.question),
        [question],
      );
    });
});

it('an accordion of one question is read where the page has others', () => {
  const row = (q: string, a: string): string =>
    `<div class="faq-row"><button>${q}<i>+</i></button><div class="faq-text">${a}</div></div>`;
  const html = `<h1>FAQ</h1><h2>Boats</h2>${row('Do you rent out kayaks?', 'By the hour.')}
    ${row('Are there life jackets?', 'In all sizes.')}<h2>Paying</h2>${row('Do you take cards?', 'All.')}`;

  const {entries} = compileFile('faq.html', html);

  assert.deepEqual(
    entries.map(({question, category}) => [question, category]),
    [
      ['Do you rent out kayaks?', 'Boats'],
      ['Are there life jackets?', 'Boats'],
      ['Do you take cards?', 'Paying'],
    ],
  );
});
