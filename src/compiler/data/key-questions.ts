/**
 * Questions that are names in data: `How do I pay?: By card`, or `q1` beside `a1`.
 */
import {isAsking} from '../../format/asking.js';
import {nodesOf, type DataMap, type DataNode, type DataPair} from '../settings/data-node.js';
import {fieldOf} from './field-names.js';

/** The pairs whose names are the questions. */
export function askedKeys({pairs}: DataMap): ReadonlySet<DataPair> {
  const free = pairs.filter(
    ({name, value}) => fieldOf(name) === undefined && value.kind !== 'nothing',
  );
  const asked = free.filter(({name}) => isAsking(name));
  const worded = free.filter(({name, value}) => value.kind === 'text' && /\S\s+\S/.test(name));
  const isSentences = worded.length >= 2 && worded.length * 2 > free.length;
  const areKeys = asked.length > 0 && asked.length * 2 >= free.length;
  return new Set([...asked, ...(isSentences || areKeys ? worded : [])]);
}

/** `q` and `a` that are lists: each question with the answer at its place. */
export function besideEachOther({pairs}: DataMap): (readonly [DataNode, DataNode])[] {
  const lists = pairs.filter(({value}) => value.kind === 'list');
  const nodesOfRole = (...roles: readonly string[]): readonly DataNode[] =>
    nodesOf(lists.find(({name}) => roles.includes(roleOf(name)))?.value);
  const questions = nodesOfRole('question', 'list');
  const answers = nodesOfRole('answer');
  const areTexts = questions.every(({kind}) => kind === 'text');
  if (!areTexts || questions.length !== answers.length) return [];
  return questions.flatMap((question, i) => (answers[i] ? [[question, answers[i]] as const] : []));
}

/** What a name such as `q1` or `open_answer_2` says besides its role. */
interface NamedPart {
  readonly role: 'question' | 'answer';
  /** What is around it, by which a question has its answer. */
  readonly around: string;
  /** The same without the number at its end, of which an answer may have several. */
  readonly bare: string;
}

/** The pairs `q1` and `a1`, `open_question` and `open_answer_1` of one map. */
export function numberedPairs({pairs}: DataMap): (readonly [DataPair, DataPair])[] {
  const answers = new Map<string, DataPair[]>();
  const questions: [NamedPart, DataPair][] = [];
  for (const pair of pairs) {
    const part = partIn(pair.name);
    if (part === undefined) continue;
    if (part.role === 'question') {
      if (pair.value.kind === 'text') questions.push([part, pair]);
      continue;
    }
    for (const key of new Set([part.around, part.bare]))
      answers.set(key, [...(answers.get(key) ?? []), pair]);
  }
  return questions.flatMap(([{around}, question]) => {
    const [first, ...others] = answers.get(around) ?? [];
    if (first === undefined) return [];
    const nodes = [first, ...others].map(({value}) => value);
    const whole: DataPair =
      others.length === 0
        ? first
        : {...first, value: {kind: 'list', start: first.value.start, nodes}};
    return [[question, whole] as const];
  });
}

function partIn(name: string): NamedPart | undefined {
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').match(/\p{L}+|\d+/gu) ?? [];
  if (words.length > MOST_WORDS) return undefined;
  const at = words.findLastIndex((word) => /^(?:question|answer|html)$/.test(roleOf(word)));
  const role = roleOf(words[at] ?? '') === 'question' ? 'question' : 'answer';
  if (at < 0) return undefined;
  const before = words.slice(0, at);
  const after = words.slice(at + 1);
  const isNumber = /^\d+$/.test(after.at(-1) ?? '') && before.length > 0;
  const keyOf = (rest: readonly string[]): string => [...before, '…', ...rest].join(' ');
  return {role, around: keyOf(after), bare: keyOf(isNumber ? after.slice(0, -1) : after)};
}

/** Longer names are sentences. */
const MOST_WORDS = 8;

function roleOf(word: string): string {
  return fieldOf(word)?.role ?? '';
}
