/**
 * Puts hostile texts wherever a text can come from.
 */
import {parseFragment, type ChildNode} from 'parse5';
import {compile} from '../../../src/compiler/compile.js';
import {indexEntries} from '../../../src/indexing/index-entries.js';
import type {AnswerNode} from '../../../src/format/answer-tree.js';
import type {Entry} from '../../../src/format/entry.js';
import type {FaqIndex} from '../../../src/format/faq-index.js';
import {language} from '../../../src/languages/en.js';

/** FAQs small enough for one page. */
const BATCH = 300;

export function inBatches<Each>(all: readonly Each[], size = BATCH): Each[][] {
  return Array.from({length: Math.ceil(all.length / size)}, (_, batch) =>
    all.slice(batch * size, (batch + 1) * size),
  );
}

/** As the compiler reads them, each in a source of its own. */
export function compiledFaqs(texts: readonly string[], wrap: (text: string) => string): FaqIndex[] {
  const {entries} = compile(
    texts.map((text, i) => ({
      path: `${i}.md`,
      text: `## What is ${i}?\n\nThis:\n\n${wrap(text)}\n`,
    })),
  );
  return inBatches(entries.map(({source: _, expects: __, ...entry}) => entry)).map(indexOf);
}

/** As an index that never saw the compiler has them: in each place, as each part of an answer. */
export function handedFaqs(texts: readonly string[]): FaqIndex[] {
  return inBatches(texts.map(handedEntry)).map(indexOf);
}

export function indexOf(entries: readonly Entry[]): FaqIndex {
  return indexEntries(entries, language);
}

function handedEntry(text: string): Entry {
  return {
    id: text,
    question: text,
    aliases: [text],
    category: text,
    answer: [
      text,
      [text, 'in an element of that name'],
      ['p', {[text]: text, title: text, lang: text, id: text, class: text, style: text}],
      ['a', {href: text, target: text, ping: text, onclick: text}, text],
      ['img', {src: text, srcset: text, alt: text, onerror: text}],
      ['iframe', {src: text, srcdoc: text}, text],
      ['form', {action: text}, ['button', {formaction: text}, text]],
      ['svg', ['a', {href: text, 'xlink:href': text}, ['script', text]]],
      ...parseFragment(text).childNodes.flatMap(treeOf),
    ],
  };
}

/** The nodes of HTML just as they are. */
function treeOf(node: ChildNode): AnswerNode[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) return [];
  const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
  return [[node.tagName, attributes, ...node.childNodes.flatMap(treeOf)]];
}
