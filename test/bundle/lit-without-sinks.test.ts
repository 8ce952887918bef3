import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {EDITS, withoutSinks} from '../../.ci/bundle/lit-without-sinks.mjs';

const LIT = readFileSync('node_modules/lit-html/development/lit-html.js', 'utf8');

/** As `\s+` matches it, so that a text can be found again in the module. */
const onOneLine = (code: string): string => code.replace(/\s+/g, ' ');

describe('Lit without sinks', () => {
  it('gives compiled templates the parts they name', () => {
    const {code} = withoutSinks(LIT);

    assert.match(
      code,
      /\nexport {AttributePart, PropertyPart, BooleanAttributePart, EventPart};\n$/,
    );
  });

  it('keeps the names that Lit’s modules share, and shortens the others', () => {
    const {code} = withoutSinks(LIT);
    const names = new Set(
      Array.from(code.matchAll(/(?<![\w$])_(?:_|\$)?[A-Za-z]\w*/g), ([name]) => name),
    );

    assert.deepEqual([...names].filter((name) => name.length > 2).sort(), [
      '_$LH',
      '_$litDirective',
      '_$litPart',
      '_$litStatic',
      '_$litType',
    ]);
  });

  for (const [text] of EDITS) {
    it(`is refused where Lit has this no longer, or twice: ${text.slice(0, 60)}`, () => {
      const lit = onOneLine(LIT);
      assert.equal(lit.split(text).length, 2);

      for (const [count, other] of [
        [0, lit.replace(text, 'void 0;')],
        [2, lit.replace(text, () => `${text} ${text}`)],
      ] as const) {
        assert.throws(() => withoutSinks(other), {
          message: `.ci/bundle/lit-without-sinks.mjs looks for this in lit-html, which has it ${count} times: ${text}`,
        });
      }
    });
  }
});
