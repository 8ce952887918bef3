/**
 * The questions in a page's front matter, from where the layouts of a site take them: `faqs` below an
 * article, or blocks that are all of the page.
 */
import {isAsking} from '../../format/asking.js';
import {createReport, mildly, type Diagnostic} from '../diagnostic.js';
import type {DraftEntry, ParsedSource, SourceParser} from '../draft-entry.js';
import {isFaqName} from '../questions/faq-names.js';
import {isSameWording} from '../questions/match-contents.js';
import type {DataList, DataMap, DataNode} from '../settings/data-node.js';
import {readFrontMatter, type FrontMatter} from '../settings/front-matter.js';
import {countWords, joinTextUses, textUseOf} from '../text-use.js';
import {answerText} from '../../format/answer-tree.js';
import {draftOfEntry, type EntryReader} from './data-entry.js';
import {fieldOf} from './field-names.js';
import {findEntries, type FoundEntry} from './find-entries.js';
import {Choice} from './localized.js';

/** What says of a page that it has no question of its own. */
const WITHOUT_QUESTIONS: ReadonlySet<string> = new Set(['empty-file', 'no-questions']);

/** Most front matter has no list of mappings, and need not be parsed twice. */
const MAY_HAVE_LISTS =
  /^(?:---|\+\+\+|;;;|\{)[^]*?\n\s*(?:-\s+\S[^\n]*:|\[\[|"?[\w-]+"?\s*[:=]\s*[[{])/;

/** Reads a page, and then what its front matter asks and the page does not. */
export function withPageData(parse: SourceParser): SourceParser {
  return (source, options, report) => {
    if (!MAY_HAVE_LISTS.test(source.text)) return parse(source, options, report);
    const front = readFrontMatter(source, createReport());
    const lists = listsThatAsk(front, options.section);
    if (lists.length === 0) return parse(source, options, report);
    const own = createReport();
    const page = parse(source, options, own);
    const choice = new Choice(options.language ?? front.language?.text);
    const reader = {file: front, source, options, choice, report: mildly(report)};
    const added = lists
      .flatMap((list) => findEntries(list, choice).entries)
      .flatMap((found) => draftOf(found, reader) ?? [])
      .filter(({question}) => !page.drafts.some((one) => isSameWording(one.question, question)));
    const isOnlyData = page.drafts.length === 0 && added.length > 0;
    for (const problem of own.diagnostics())
      if (!isOnlyData || !WITHOUT_QUESTIONS.has(problem.code)) passOn(problem, report);
    return withDrafts(page, added);
  };
}

function passOn(problem: Diagnostic, report: EntryReader['report']): void {
  report[problem.severity](problem);
}

function withDrafts(page: ParsedSource, added: readonly DraftEntry[]): ParsedSource {
  const words = added.reduce(
    (sum, {question, answer}) => sum + countWords(question) + countWords(answerText(answer)),
    0,
  );
  const uses = [...(page.textUse ? [page.textUse] : []), textUseOf(words, [])];
  return {
    ...page,
    drafts: [...page.drafts, ...added],
    textUse: {...joinTextUses(uses), sources: 1},
  };
}

/** A name says that it asks: a title may as well be that of a button. */
function draftOf(found: FoundEntry, reader: EntryReader): DraftEntry | undefined {
  return found.isSure && found.answer !== undefined ? draftOfEntry(found, reader) : undefined;
}

/** Each in a list of one block, with the title that the block has. */
function listsThatAsk({data, omission}: FrontMatter, section?: string): DataList[] {
  if (data?.kind !== 'map' || omission !== undefined || (section ?? '') !== '') return [];
  const found: DataList[] = [];
  const visit = (node: DataNode, isRoot: boolean): void => {
    if (node.kind === 'list') for (const one of node.nodes) visit(one, false);
    if (node.kind !== 'map') return;
    for (const pair of node.pairs) {
      if (pair.value.kind !== 'list' || !asks(pair.name, pair.value)) visit(pair.value, false);
      else {
        const block = {...node, pairs: [...(isRoot ? [] : titlesIn(node)), pair]};
        found.push({kind: 'list', start: node.start, nodes: [block]});
      }
    }
  };
  visit(data, true);
  return found;
}

function titlesIn({pairs}: DataMap): DataMap['pairs'] {
  return pairs.filter(({name, value}) => {
    const role = fieldOf(name)?.role;
    return (
      value.kind === 'text' && (role === 'title' || role === 'category') && !isFaqName(value.text)
    );
  });
}

/**
 * Whether its mappings have what is called a question, and something else; or, in a list that is
 * called a FAQ, a title that asks.
 */
function asks(name: string, {nodes}: DataList): boolean {
  const isFaq = isFaqName(name) || /faq|question/i.test(name);
  return nodes.some(
    (node) =>
      node.kind === 'map' &&
      node.pairs.length > 1 &&
      node.pairs.some((pair) => {
        const role = fieldOf(pair.name)?.role;
        if (pair.value.kind !== 'text') return false;
        return role === 'question' || (isFaq && role === 'title' && isAsking(pair.value.text));
      }),
  );
}
