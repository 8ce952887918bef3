import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../src/build/compile.js';
import {compilePage, problemsOf} from './compiled.js';

describe('a link to another answer', () => {
  it('may lead to an entry of another file', () => {
    const compilation = compile([
      {path: 'a.md', text: '## A?\n\nSee [B](#b).'},
      {path: 'b.md', text: '## B?\n\nb'},
    ]);

    assert.deepEqual(problemsOf(compilation), []);
  });

  for (const href of ['#gr%C3%B6%C3%9Fe', '#größe', '#', '#top']) {
    it(`may be ${href}`, () =>
      assert.deepEqual(problemsOf(compilePage(`## Größe?\n\n[there](${href})`)), []));
  }

  it('is an error with a suggestion where no question has its id', () => {
    const {diagnostics} = compilePage(
      '## How do I pay?\n\na\n\n## B?\n\nfirst line\nthen [see there](#how-do-i-pya)',
    );

    assert.deepEqual(diagnostics, [
      {
        path: 'faq.md',
        line: 8,
        column: 6,
        severity: 'error',
        code: 'dead-link',
        message: 'The link to “#how-do-i-pya” leads nowhere: no question has this id.',
        hint: 'Did you mean “how-do-i-pay”? Link to the id of a question, or to a page by its address.',
      },
    ]);
  });

  it('is found in raw HTML too', () => {
    assert.deepEqual(
      problemsOf(compilePage('## A?\n\n- x\n\n  <div>\n  <a href="#z">z</a>\n  </div>')),
      ['faq.md:6:3 error dead-link'],
    );
  });

  it('is not looked for in code', () => {
    assert.deepEqual(problemsOf(compilePage('## A?\n\n`[x](#z)`')), []);
  });
});
