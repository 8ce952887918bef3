/**
 * What of a page is in an entry, what is not, and which of that an author should know of.
 */
import type {Nodes} from 'hast';
import type {Place, Report} from '../diagnostic.js';
import {textUseOf, type TextUse, type UnusedReason} from '../text-use.js';
import {levelOf, textOf} from './nodes.js';
import {textPieces, UsedTexts, type TextPiece} from './page-text.js';
import {warnOfHeldQuestions} from './held-questions.js';
import {warnOfUnused, type HeadingAbove, type UnusedRun} from './unused-problems.js';
import type {Question} from './questions.js';

export interface ReadPage {
  /** All that its readers see. */
  readonly nodes: readonly Nodes[];
  /** Those that became entries. */
  readonly questions: readonly Question[];
  /** What is in an entry too, and elsewhere on the page. */
  readonly notes?: readonly Nodes[];
  readonly placeOf: (node: Nodes) => Place;
}

/** Linear in the size of the page. Warns of what belongs to no question, if there is any question. */
export function pageTextUse(page: ReadPage, report: Report): TextUse {
  const {nodes, questions, notes = []} = page;
  const used = new UsedTexts();
  for (const {head, body} of questions) {
    used.add(head);
    used.add(body);
  }
  used.add(notes);
  const walk = new UnusedWalk(page);
  for (const piece of textPieces([...nodes, ...notes], used)) walk.visit(piece);
  const runs = walk.runs();
  const use = textUseOf(
    walk.used,
    runs.map((run) => run.text),
  );
  if (questions.length > 0) {
    for (const run of runs) warnOfUnused(run, use, report);
    warnOfHeldQuestions(questions, report);
  }
  return use;
}

interface Above extends HeadingAbove {
  readonly level: number;
  /** Whether there are questions below it. */
  isGroup: boolean;
}

interface OpenRun {
  readonly place: Place;
  readonly above: Above | undefined;
  readonly kind: 'heading' | 'contents' | 'hidden' | 'text';
  readonly isBeforeAll: boolean;
  words: number;
}

/** Words. */
const LONGEST_LABEL = 2;

class UnusedWalk {
  used = 0;
  readonly #categories: ReadonlySet<string>;
  readonly #placeOf: ReadPage['placeOf'];
  readonly #runs: OpenRun[] = [];
  /** The headings that the next piece is below. */
  readonly #open: Above[] = [];
  #above: Above | undefined;
  #heading: TextPiece['heading'];
  #isFirst = true;
  #isBeforeAll = true;
  #current: OpenRun | undefined;

  constructor({questions, placeOf}: ReadPage) {
    this.#categories = new Set(questions.flatMap(({category}) => category ?? []));
    this.#placeOf = placeOf;
  }

  runs(): UnusedRun[] {
    return this.#runs.map((run) => ({
      text: {...run.place, words: run.words, reason: this.#reasonOf(run)},
      ...(run.above && run.kind === 'text' && {above: run.above}),
    }));
  }

  visit(piece: TextPiece): void {
    const {heading, words, isUsed} = piece;
    if (heading !== undefined && heading !== this.#heading) this.#enter(piece);
    this.#heading = heading;
    const isCategory = heading !== undefined && this.#categories.has(this.#above?.text ?? '');
    if (isUsed || isCategory) {
      this.used += words + this.#takeLabel();
      this.#current = undefined;
      if (isUsed) this.#pass();
    } else this.#add(piece);
  }

  /** A heading of a question closes those of its level, like every other. */
  #enter({heading, isUsed}: TextPiece): void {
    if (heading === undefined) return;
    const level = levelOf(heading) ?? 1;
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const isTitle = this.#isFirst || level === 1;
    this.#isFirst = false;
    this.#current = undefined;
    if (isUsed) return;
    const above = {
      level,
      text: textOf([heading]),
      place: this.#placeOf(heading),
      isTitle,
      isGroup: false,
    };
    this.#above = above;
    this.#open.push(above);
  }

  /** By something that is in an entry. */
  #pass(): void {
    this.#above = undefined;
    this.#isBeforeAll = false;
    while (this.#open.length > 0) {
      const above = this.#open.pop();
      if (above) above.isGroup = true;
    }
  }

  /** A word or two right between what asks and what answers is a label, as “A:”. */
  #takeLabel(): number {
    const label = this.#current;
    const isLabel = label?.kind === 'text' && label.words <= LONGEST_LABEL && !label.isBeforeAll;
    if (!isLabel || label.above !== undefined) return 0;
    this.#runs.pop();
    return label.words;
  }

  #add({node, heading, within, words}: TextPiece): void {
    const kind = within ?? (heading === undefined ? 'text' : 'heading');
    if (this.#current?.kind !== kind) {
      this.#current = {
        ...{place: this.#placeOf(node), kind, words: 0, above: this.#above},
        isBeforeAll: this.#isBeforeAll,
      };
      this.#runs.push(this.#current);
    }
    this.#current.words += words;
  }

  #reasonOf({kind, above, isBeforeAll}: OpenRun): UnusedReason {
    if (kind === 'heading') return 'title';
    if (kind !== 'text') return kind;
    // Where nothing is used, nothing is above a question.
    const isIntroduction = above === undefined ? isBeforeAll && !this.#isBeforeAll : above.isGroup;
    return isIntroduction ? 'introduction' : 'no-question';
  }
}
