import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compile} from '../../src/compiler/compile.js';
import {readSources} from '../../src/files/read-sources.js';
import {
  answerParts,
  type AnswerNode,
  answerText,
  type AnswerTree,
} from '../../src/format/answer-tree.js';
import {faqMarkdown} from '../../src/publish/faq-markdown.js';
import {isOfLine} from '../../src/publish/markdown-line.js';
import {hostilePayloads, markdownExamples, skipWithoutCorpora} from '../corpora.js';

const FIELD = '../shared/field';

/** What an answer may be read back as: texts beside blocks are paragraphs, and what shows nothing is gone. */
function comparable(answer: AnswerTree): AnswerTree {
  const blocks: AnswerNode[] = [];
  let line: AnswerNode[] = [];
  const endLine = (): void => {
    if (line.length > 0) blocks.push(['p', ...line]);
    line = [];
  };
  for (const node of answer) {
    if (isOfLine(node)) line.push(node);
    else {
      endLine();
      blocks.push(node);
    }
  }
  endLine();
  return blocks.filter((block) => showsSomething([block]));
}

function showsSomething(tree: AnswerTree): boolean {
  const isImage = (node: AnswerNode): boolean =>
    typeof node !== 'string' && (node[0] === 'img' || answerParts(node).children.some(isImage));
  return answerText(tree).trim() !== '' || tree.some(isImage);
}

/** Fourth levels become third ones; a box with headings is opened wherever it comes from. */
function isOfOtherLevels(node: AnswerNode, inBox = false): boolean {
  if (typeof node === 'string') return false;
  const {tag, children} = answerParts(node);
  if (tag === 'h6' || (inBox && /^h\d$/.test(tag))) return true;
  return children.some((child) => isOfOtherLevels(child, inBox || tag === 'div'));
}

/** @returns those that are not the same again, and how many there were */
function writtenAgain(given: readonly AnswerTree[]): {
  readonly count: number;
  readonly different: readonly (readonly [before: AnswerTree, after: AnswerTree])[];
} {
  const answers = given.filter(
    (answer) => showsSomething(answer) && !answer.some((node) => isOfOtherLevels(node)),
  );
  const entries = answers.map((answer, i) => ({
    ...{id: `q${i}`, question: `Question ${i}?`, aliases: []},
    answer,
  }));
  const page = {path: 'faq.md', text: faqMarkdown(entries, 'Help')};
  const again = new Map(compile([page], {headingLevel: 3}).entries.map((one) => [one.id, one]));
  const pairs = entries.map(
    ({id, answer}) => [comparable(answer), comparable(again.get(id)?.answer ?? [])] as const,
  );
  const different = pairs.filter(([before, after]) => sorted(before) !== sorted(after));
  return {count: answers.length, different};
}

/** As JSON, with attributes in one order. */
function sorted(tree: AnswerTree): string {
  return JSON.stringify(tree, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}

function answersOf(texts: readonly string[], path: string): AnswerTree[] {
  return texts.flatMap((text) => {
    const {entries} = compile([{path, text}], path.endsWith('.md') ? {headingLevel: 2} : {});
    return entries.map(({answer}) => answer);
  });
}

/** All in one file, each in an element. */
function answersAsText(texts: readonly string[], tags: readonly string[]): AnswerTree[] {
  const start = tags.map((tag) => `<${tag}>`).join('');
  const rows = texts.map((text, i) => ({
    question: `Question ${i}?`,
    answer: start + text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  }));
  return answersOf([JSON.stringify(rows)], 'faq.json');
}

/** Signs that mean something to one of the readers, in lines of two to five words and signs. */
function signsInLines(): string[] {
  const signs = (
    '* ** _ ` ``` ~ ~~ [ ] ( ) ! ![ < > </ <b> & &amp; \\ { } {{ }} {% %} {: {#x} # ## - + = === : :: ::: ' +
    '!!! ??? | | $ $$ 1. 2) [x] [^1] [^1]: www. a@b.de http://c.de mailto: // ^ " \' \u00a0 \u2003 \ufeff 漢 é'
  ).split(' ');
  const words = ['word', '1', 'a_b', '.', ' '];
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  return Array.from({length: 700}, () =>
    Array.from({length: 2 + next(4)}, () => pick(next(3) === 0 ? words : signs))
      .join(next(2) === 0 ? ' ' : '')
      .trim(),
  ).filter((line) => line !== '');
}

describe('an answer that is written as Markdown and read again', () => {
  for (const tags of [
    ['p'],
    ['ul', 'li'],
    ['h3'],
    ['p', 'em'],
    ['p', 'code'],
    ['blockquote', 'p'],
  ]) {
    it(`keeps signs as they are in <${tags.join('><')}>`, () => {
      const {count, different} = writtenAgain(answersAsText(signsInLines(), tags));

      assert.deepEqual(different, []);
      assert.ok(count > 500, `${count} answers`);
    });
  }

  it(
    'is the same for the FAQs of real sites',
    {skip: !existsSync(FIELD) && 'not here'},
    async () => {
      const {sources} = await readSources([FIELD, `${FIELD}/**/*.{html,json,yml}`, 'faq-data']);
      const answers = sources.flatMap((one) => compile([one]).entries.map(({answer}) => answer));

      const {count, different} = writtenAgain(answers);

      assert.deepEqual(different, []);
      assert.ok(count > 100, `${count} answers`);
    },
  );

  for (const spec of ['commonmark-0.31.2', 'gfm-spec', 'gfm-extensions', 'gfm-regression'])
    it(`is the same for the examples of ${spec}`, {skip: skipWithoutCorpora}, () => {
      const texts = markdownExamples(spec).map(({markdown}) => `## A?\n\na\n\n${markdown}`);

      const {different} = writtenAgain(answersOf(texts, 'faq.md'));

      assert.deepEqual(different, []);
    });

  it('is the same for hostile texts', {skip: skipWithoutCorpora}, () => {
    const inputs = hostilePayloads().map(({input}) => input);

    const {count, different} = writtenAgain([
      ...answersAsText(inputs, ['p']),
      ...answersAsText(inputs, ['ul', 'li']),
    ]);

    assert.deepEqual(different, []);
    assert.ok(count > 5000, `${count} answers`);
  });

  it('is the same for hostile HTML', {skip: skipWithoutCorpora}, () => {
    const rows = hostilePayloads().map(({input}, i) => ({
      question: `Question ${i}?`,
      answer: `<p>a</p>${input}`,
    }));

    const {count, different} = writtenAgain(answersOf([JSON.stringify(rows)], 'faq.json'));

    assert.deepEqual(different, []);
    assert.ok(count > 2000, `${count} answers`);
  });
});
