/**
 * The examples of the two specifications, as the answers they become.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildAnswer} from '../../../src/compiler/answer/answer.js';
import {createReport} from '../../../src/compiler/diagnostic.js';
import {parseMarkdown} from '../../../src/compiler/markdown/markdown.js';
import {renderAnswer} from '../../../src/compiler/markdown/render-answer.js';
import {SourceText} from '../../../src/compiler/source-text.js';
import {joinTexts} from '../../../src/format/white-space.js';
import {answerParts, type AnswerTree} from '../../../src/format/answer-tree.js';
import {markdownExamples, skipWithoutCorpora, type Example} from '../../corpora.js';

const NOWHERE = {path: 'example.md', line: 1, column: 1};

function treeOfMarkdown(text: string): AnswerTree | undefined {
  const source = new SourceText({path: NOWHERE.path, text});
  const markdown = parseMarkdown(source.text);
  const rendered = renderAnswer(markdown.tokens, markdown, source);
  return buildAnswer(rendered, {}, createReport())?.tree;
}

function treeOfHtml(html: string): AnswerTree | undefined {
  return buildAnswer({html, placeAt: () => NOWHERE}, {}, createReport())?.tree;
}

/**
 * Examples in which an address as it stands is text, because they are older than GitHub's links.
 * They are compared without their links.
 */
const BARE_ADDRESSES: ReadonlyMap<string, readonly number[]> = new Map([
  ['commonmark-0.31.2', [602, 608, 611, 612]],
  ['gfm-spec', [609, 615, 618, 619]],
]);

function withoutLinks(tree: AnswerTree): AnswerTree {
  return joinTexts(
    tree.flatMap((node): AnswerTree => {
      if (typeof node === 'string') return [node];
      const {tag, children} = answerParts(node);
      return tag === 'a' ? children : [[tag, ...withoutLinks(children)]];
    }),
  );
}

/** The numbers of the examples that do not become what they have to be. */
function missesOf(spec: string, examples: readonly Example[]): number[] {
  const missed = examples.filter(({number, markdown, expected}) => {
    const [ours = [], theirs = []] = [treeOfMarkdown(markdown), treeOfHtml(expected)];
    const isBare = BARE_ADDRESSES.get(spec)?.includes(number);
    return JSON.stringify(isBare ? withoutLinks(ours) : ours) !== JSON.stringify(theirs);
  });
  return missed.map(({number}) => number);
}

describe('the specification', {skip: skipWithoutCorpora}, () => {
  it('of CommonMark is met in all of its 652 examples', () => {
    const examples = markdownExamples('commonmark-0.31.2');

    assert.equal(examples.length, 652);
    assert.deepEqual(missesOf('commonmark-0.31.2', examples), []);
  });

  it('of GitHub’s Markdown is met in 666 of its 672 examples', () => {
    const examples = markdownExamples('gfm-spec');

    assert.equal(examples.length, 672);
    assert.deepEqual(missesOf('gfm-spec', examples), [
      624, // “))” in the middle of an address ends it
      625, // “&hl;”, which looks like an entity, stays in an address
      629, // “mail+xyz.example” is taken for a host
      644, // comments are as in CommonMark 0.31, which came later
      645,
      652, // “<title>” goes with all it holds, where GitHub shows the tag
    ]);
  });
});
