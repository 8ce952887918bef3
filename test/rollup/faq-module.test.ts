import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {compile} from '../../src/files/index.js';
import {faqModule} from '../../src/rollup/faq-module.js';

/** What a browser gets from the module's expression for the index, as JSON. */
function indexIn(code: string): string {
  const expression = /export default \{index: (.*), language\};\n$/s.exec(code)?.[1] ?? '';
  return JSON.stringify(runInNewContext(expression));
}

function indexOf(answer: string) {
  const {index} = compile([{path: 'faq.md', text: `## What is it?\n\n${answer}\n`}]);
  assert.ok(index);
  return index;
}

describe('faqModule', () => {
  it('imports the language of the index alone', () => {
    assert.match(
      faqModule(indexOf('A thing.')),
      /^import \{language\} from 'faq-search\/languages\/en';\n/,
    );
  });

  for (const [what, answer] of [
    ['quotes and backslashes', 'It\'s "quoted", C:\\\\temp\\\\new and `\\u0041`.'],
    ['line separators', 'one\u2028two\u2029three'],
    ['markup', '`</script><!-- <script>`'],
    ['names of prototypes', '`__proto__` and `constructor`'],
    ['other scripts', '认证系统 🙂 é'],
  ] as const) {
    it(`gives ${what} back as they were`, () => {
      const index = indexOf(answer);

      assert.equal(indexIn(faqModule(index)), JSON.stringify(index));
    });
  }

  it('names the hosts of images, if there are any', () => {
    assert.match(
      faqModule(indexOf('A.'), ['a.example']),
      /, language, imageHosts: \["a.example"\]\};/,
    );
  });

  it('has nothing that ends or hides a script in a page', () => {
    const code = faqModule(indexOf('`</script><!-- <script>` one\u2028two'));

    assert.doesNotMatch(code, /[<\u2028\u2029]/);
  });
});
