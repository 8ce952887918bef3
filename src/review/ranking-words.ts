/**
 * Says in words what a query became, and why an entry was found by it.
 */
import type {EntryPart, TermReason, WordReading} from '../engine/explain.js';
import type {Expansion, ExpansionKind} from '../engine/expansion.js';

/** What a find of each kind says about the typed word. */
const FOUND: Readonly<Record<ExpansionKind, string>> = {
  exact: 'is in the FAQ as',
  completion: 'goes on as',
  kin: 'is akin to',
  synonym: 'also means',
  typo: 'is taken for',
};

/** @returns a clause without its subject, as in `is taken for “button” (80 %)` */
export function readingWords({terms, found, role}: WordReading): string {
  if (role === 'missing') return 'is not in the FAQ';
  const kinds = [...new Set(found.map(({kind}) => kind))];
  const said = kinds.map((kind) => foundWords(kind, found, terms));
  if (role === 'silent') said.push('but does not count, because most entries have it');
  if (role === 'little') said.push('but counts less, because it says little');
  return said.join(', ');
}

function foundWords(
  kind: ExpansionKind,
  found: readonly Expansion[],
  own: readonly string[],
): string {
  const same = found.filter((one) => one.kind === kind);
  const isItself = kind === 'exact' && same.every(({terms: [term = '']}) => own[0] === term);
  const quoted = same.map(({terms}) => `“${terms.join(' ')}”`).join(', ');
  const weight = same[0]?.weight ?? 1;
  return `${FOUND[kind]} ${quoted}${isItself || weight === 1 ? '' : ` (${percent(weight)})`}`;
}

/** How an entry has a typed word. */
const HAS: Readonly<Record<ExpansionKind, string>> = {
  exact: '',
  completion: 'goes on as',
  kin: 'akin to',
  synonym: 'synonym of',
  typo: 'typo of',
};

const PLACES: Readonly<Record<EntryPart, string>> = {
  question: 'the question',
  answer: 'the answer',
  alias: 'an alias',
  elsewhere: 'the topic or a link',
};

/** @returns as in `in the question and the answer; typo of “button”, counts 80 %` */
export function reasonWords({terms, kind, weight, parts}: TermReason): string {
  const places = parts.map((part) => PLACES[part]);
  const last = places.pop() ?? '';
  const where = places.length === 0 ? last : `${places.join(', ')} and ${last}`;
  const how = HAS[kind] === '' ? '' : `; ${HAS[kind]} “${terms.join(' ')}”`;
  return `in ${where}${how}${weight === 1 ? '' : `, counts ${percent(weight)}`}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
