import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEngine} from '../../src/engine/index.js';
import {compile as compileRows} from '../../src/compiler/compile.js';
import {compile, languageOf, type Source} from '../../src/files/index.js';

const SOURCES: Source[] = [
  {
    path: 'faq.md',
    text: '# Money\n\n## How do I pay?\n\nBy card.\n\n## May I wait? {#wait}\n\nNo.\n',
  },
];

describe('compile of faq-search/build', () => {
  it('gives entries whose properties can be read by name', () => {
    const [first, second] = compile(SOURCES).index?.entries ?? [];

    assert.equal(first?.question, 'How do I pay?');
    assert.equal(first.id, 'how-do-i-pay');
    assert.deepEqual(first.answer, [['p', 'By card.']]);
    assert.equal(second?.id, 'wait');
    assert.equal(second.category, first.category);
  });

  it('gives the index that a build writes, and that the engine takes', async () => {
    const {index} = compile(SOURCES);
    assert.ok(index);

    assert.equal(JSON.stringify(index), JSON.stringify(compileRows(SOURCES).index));
    const engine = createEngine({index, language: languageOf(index.language)});
    assert.equal((await engine.find('wait'))?.question, 'May I wait?');
  });
});
