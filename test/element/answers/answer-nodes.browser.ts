import {expect, oneEvent} from '@open-wc/testing';
import {answerNodes} from '../../../src/element/answers/answer-nodes.js';
import {allowImageHosts} from '../../../src/element/faq/image-hosts.js';
import type {AnswerTree} from '../../../src/format/answer-tree.js';

/** The nodes as HTML, to read in a test; a tree of a wrong shape is one that was tampered with. */
function rendered(tree: unknown): string {
  const box = document.createElement('div');
  box.append(answerNodes(tree as AnswerTree, 3, 'Copy')); // whatever it is, as it comes from an index
  return box.innerHTML;
}

function nested(depth: number): unknown {
  return depth === 0 ? 'bottom' : ['blockquote', nested(depth - 1)];
}

describe('the nodes of an answer', () => {
  for (const [what, tree, html] of [
    ['keep text as text', ['<b>&'], '&lt;b&gt;&amp;'],
    ['keep allowed elements', [['p', 'a ', ['em', 'b'], ['br']]], '<p>a <em>b</em><br></p>'],
    [
      'keep allowed attributes',
      [['ol', {start: '3'}, ['li', 'x']]],
      '<ol start="3"><li>x</li></ol>',
    ],
    [
      'give links a rel',
      [['a', {href: 'https://a.example/'}, 'a']],
      '<a href="https://a.example/" rel="noopener">a</a>',
    ],
    [
      'drop dangerous addresses',
      [['a', {href: 'java\nscript:alert(1)'}, 'a']],
      '<a rel="noopener">a</a>',
    ],
    [
      'drop handlers, styles, ids',
      [['p', {onclick: 'x', style: 'x', id: 'x', class: 'x'}, 'a']],
      '<p>a</p>',
    ],
    [
      'drop attributes that are not text',
      [['ol', {start: 3, type: null, reversed: {}}, ['li', 'x']]],
      '<ol><li>x</li></ol>',
    ],
    [
      'replace unknown elements by their content',
      [['form', {action: 'x'}, ['p', 'a'], 'b']],
      '<p>a</p>b',
    ],
    [
      'leave scripts, styles, frames out whole',
      [['script', 'a'], ['style', 'b'], ['iframe', 'c'], ['svg', ['script', 'd']], 'e'],
      'e',
    ],
    [
      'leave nodes of other kinds out',
      [null, 1, true, {tag: 'p'}, [], [1, 'x'], [['p']], 'a'],
      'a',
    ],
    [
      'survive attributes of other kinds',
      [
        ['p', null, 'a'],
        ['p', ['b', 'c']],
        ['p', {}, {}, 'd'],
      ],
      '<p>a</p><p><b>c</b></p><p>d</p>',
    ],
    [
      'take names of objects for names',
      [
        ['__proto__', 'a'],
        ['constructor', 'b'],
        ['p', {['__proto__']: 'c'}, 'd'],
      ],
      'ab<p>d</p>',
    ],
    [
      'are upper case nowhere',
      [
        ['SCRIPT', 'a'],
        ['P', 'b'],
      ],
      'ab',
    ],
    [
      'fetch images late, without a referrer',
      [['img', {src: '/a.png', alt: 'A'}]],
      '<img loading="lazy" referrerpolicy="no-referrer" src="/a.png" alt="A">',
    ],
    [
      'keep notes, and no other roles',
      [
        ['div', {role: 'note'}, 'a'],
        ['div', {role: 'dialog'}, 'b'],
      ],
      '<div role="note">a</div><div>b</div>',
    ],
    [
      'replace images from other hosts by their text',
      [
        ['img', {alt: 'A', src: 'https://other.example/a.png'}],
        ['img', {src: '\t//other.example/b.png', alt: 'B'}],
        ['img', {src: 'https://other.example/c.png'}],
      ],
      'AB',
    ],
  ] as const) {
    it(what, () => {
      expect(rendered(tree)).to.equal(html);
    });
  }

  it('fetch images from hosts that the page allows, and from no others', () => {
    allowImageHosts(['cdn.example']);

    expect(
      rendered([
        ['img', {src: 'https://cdn.example/a.png'}],
        ['img', {src: 'https://cdn.example@other.example/b.png', alt: 'B'}],
      ]),
    ).to.equal(
      '<img loading="lazy" referrerpolicy="no-referrer" src="https://cdn.example/a.png">B',
    );
  });

  it('end where nesting is endless', () => {
    expect(rendered([nested(5000)])).not.to.contain('bottom');
    expect(rendered([nested(50)])).to.contain('bottom');
  });

  it('put headings below level 6 at 6', () => {
    expect(
      rendered([
        ['h3', 'a'],
        ['h4', 'b'],
        ['h6', 'c'],
      ]),
    ).to.equal('<h4>a</h4><h5>b</h5><h6>c</h6>');
  });

  it('run no code while they are made', async () => {
    const ran: string[] = [];
    Object.assign(window, {ran: (what: string) => ran.push(what)});

    rendered([
      ['img', {src: 'x:', onerror: "ran('img')"}],
      ['script', "ran('script')"],
    ]);
    await oneEvent(Object.assign(new Image(), {src: 'x:'}), 'error'); // after those before it

    expect(ran).to.deep.equal([]);
  });
});
