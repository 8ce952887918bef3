/**
 * Finds what makes a FAQ harder to search than it has to be.
 *
 * Each finding says why, and how its author takes it back in the source; none keeps a FAQ from being built.
 */
import type {SourceEntry} from '../compiler/compile.js';
import type {Diagnostic} from '../compiler/diagnostic.js';
import type {Ranker} from '../engine/ranker.js';
import {analyze} from '../format/analyze.js';
import {answerText} from '../format/answer-tree.js';
import type {Language} from '../format/language.js';
import {nearDuplicates, type LikeAnswer} from './like-answers.js';
import {linksAlone} from './link-answers.js';

/** What is said about entries, by what `lint-ignore` names it. */
export type LintCode =
  | 'hidden-question'
  | 'same-wording'
  | 'near-duplicate'
  | 'link-only-answer'
  | 'idle-alias'
  | 'easy-golden-query';

interface Finding {
  readonly code: LintCode;
  readonly message: string;
  readonly hint: string;
  /** Where it is, other than at the question. */
  readonly place?: Pick<Diagnostic, 'path' | 'line' | 'column'>;
}

/** A FAQ whose entries are looked at one by one. */
export interface Lint {
  /** @returns in the order of the codes above */
  readonly findingsIn: (entry: SourceEntry) => Diagnostic[];
}

/** @param entries all of the FAQ */
export function createLint(
  entries: readonly SourceEntry[],
  {rank, language}: {readonly rank: Ranker; readonly language: Language},
): Lint {
  const termsOf = (text: string): string[] => analyze(text, language).map(({term}) => term);
  const faq = {rank, termsOf, wordings: wordingsOf(entries, termsOf)};
  const alike = nearDuplicates(entries.map(({answer}) => termsOf(answerText(answer))));
  const positions = new Map(entries.map(({id}, i) => [id, i]));
  return {
    findingsIn(entry) {
      const findings = [
        ...hiddenQuestion(entry, faq),
        ...sameWording(entry, faq),
        ...duplicate(entry, alike.get(positions.get(entry.id) ?? -1), entries),
        ...linkOnly(entry),
        ...idleAliases(entry, faq),
        ...easyQueries(entry, faq),
      ];
      return findings
        .filter(({code}) => entry.ignored?.includes(code) !== true)
        .map((finding) => diagnosticOf(finding, entry));
    },
  };
}

interface LintedFaq {
  readonly rank: Ranker;
  readonly termsOf: (text: string) => readonly string[];
  /** The first entry that has each wording, by its terms in order. */
  readonly wordings: ReadonlyMap<string, SourceEntry>;
}

function diagnosticOf({code, message, hint, place}: Finding, {source}: SourceEntry): Diagnostic {
  return {
    ...(place ?? {...source, column: 1}),
    ...{severity: 'warning', code, message},
    hint: `${hint} If it is meant so, write “lint-ignore: ${code}” into the comment below the question.`,
  };
}

function wordingsOf(
  entries: readonly SourceEntry[],
  termsOf: LintedFaq['termsOf'],
): ReadonlyMap<string, SourceEntry> {
  const first = new Map<string, SourceEntry>();
  for (const entry of entries) {
    for (const text of [entry.question, ...entry.aliases]) {
      const key = termsOf(text).join(' ');
      if (key !== '' && !first.has(key)) first.set(key, entry);
    }
  }
  return first;
}

/** Of the same wording at two entries the second is told of, which is where something can be changed. */
function sameWording(entry: SourceEntry, {wordings, termsOf}: LintedFaq): Finding[] {
  const shared = [entry.question, ...entry.aliases].flatMap((text) => {
    const other = wordings.get(termsOf(text).join(' '));
    return other === undefined || other === entry ? [] : [{text, other}];
  });
  const [first] = shared;
  if (first === undefined) return [];
  const {source, question} = first.other;
  return [
    {
      code: 'same-wording',
      message: `“${first.text}” is a wording of “${question}” (${source.path}:${source.line}), too, so the search can't tell which is meant.`,
      hint: 'Say in each what sets it apart, or make one entry of both.',
    },
  ];
}

/** So many of its own wordings are asked. */
const ASKED = 5;

function hiddenQuestion(
  {id, question, aliases}: SourceEntry,
  {rank, wordings, termsOf}: LintedFaq,
): Finding[] {
  const hiding: string[] = [];
  for (const text of [question, ...aliases].slice(0, ASKED)) {
    const owner = wordings.get(termsOf(text).join(' '));
    if (owner !== undefined && owner.id !== id) return []; // which is said already
    const [first] = rank({text, limit: 1, operators: false});
    if (first?.id === id) return [];
    if (first) hiding.push(first.question);
  }
  const [other] = hiding;
  return [
    {
      code: 'hidden-question',
      message:
        other === undefined
          ? 'Its own words do not find this question.'
          : `Its own words find “${other}” before this question.`,
      hint: 'Use words in the question that the other does not have, or give it an alias.',
    },
  ];
}

function duplicate(
  {answer}: SourceEntry,
  like: LikeAnswer | undefined,
  entries: readonly SourceEntry[],
): Finding[] {
  const other = like && entries[like.position];
  if (!like || !other || answer.length === 0) return [];
  const differing = [...like.only, ...like.lacking].slice(0, 4).map((term) => `“${term}”`);
  const difference = differing.length === 0 ? 'word for word' : `but for ${differing.join(', ')}`;
  return [
    {
      code: 'near-duplicate',
      message: `This answer is that of “${other.question}” (${other.source.path}:${other.source.line}), ${difference}.`,
      hint: 'Make one entry of both, with the other question as an alias.',
    },
  ];
}

function linkOnly({answer}: SourceEntry): Finding[] {
  if (!linksAlone(answer)) return [];
  return [
    {
      code: 'link-only-answer',
      message:
        'This answer only leads to another page, so nothing of what it says can be found here.',
      hint: 'Say in a sentence what is behind the link.',
    },
  ];
}

/** An id of earlier days is an alias that does something else. */
const OLD_ID = /^[^\s]*[-_/#][^\s]*$/u;

function idleAliases({question, aliases}: SourceEntry, {termsOf}: LintedFaq): Finding[] {
  const own = new Set(termsOf(question));
  const idle = aliases.filter((alias) => {
    const terms = termsOf(alias);
    return terms.length > 0 && terms.every((term) => own.has(term)) && !OLD_ID.test(alias);
  });
  const [first] = idle;
  if (first === undefined) return [];
  return [
    {
      code: 'idle-alias',
      message: `The alias “${first}” has no word that the question does not have, so it changes nothing.`,
      hint: 'Take it out, or use other words that readers have.',
    },
  ];
}

/** One that is an alias, too, holds that the alias keeps its place. */
function easyQueries({question, expects}: SourceEntry, {termsOf}: LintedFaq): Finding[] {
  const own = termsOf(question).join(' ');
  return expects
    .filter(({query}) => termsOf(query).join(' ') === own)
    .map(({query, ...place}) => ({
      place,
      code: 'easy-golden-query' as const,
      message: `The golden query “${query}” is the question itself, which any search finds.`,
      hint: 'Write what a reader would type who does not know the question.',
    }));
}
