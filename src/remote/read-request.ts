/**
 * Reads what a page asks a search handler, and refuses everything else.
 */
import {QUERY_LENGTH} from '../engine/parse-query.js';

/** What is asked; exactly one of `text`, `name` and `ids` is there. */
export interface Asked {
  readonly site: string;
  /** The code of a language. */
  readonly language: string | undefined;
  /** What was typed. */
  readonly text?: string;
  readonly category?: string;
  readonly verbatim: readonly string[];
  readonly hasOperators: boolean;
  /** Of a list, only what comes after this order. */
  readonly after?: number;
  /** What an address calls an entry. */
  readonly name?: string;
  readonly ids?: readonly string[];
}

/** In UTF-16 code units; longer ones name nothing. */
const NAME_LENGTH = 1000;
const SITE_LENGTH = 100;
const LIST_LENGTH = 50;

/** How often each may come. */
const PARAMETERS: ReadonlyMap<string, number> = new Map([
  ['text', 1],
  ['category', 1],
  ['verbatim', LIST_LENGTH],
  ['operators', 1],
  ['after', 1],
  ['name', 1],
  ['id', LIST_LENGTH],
  ['site', 1],
  ['language', 1],
]);

/** @returns undefined for what no page of ours asks */
export function readRequest(parameters: URLSearchParams): Asked | undefined {
  const known = new Set(parameters.keys());
  for (const key of known)
    if (parameters.getAll(key).length > (PARAMETERS.get(key) ?? 0)) return undefined;
  const text = parameters.get('text');
  const name = parameters.get('name');
  const ids = parameters.getAll('id');
  if (Number(text !== null) + Number(name !== null) + Number(ids.length > 0) !== 1)
    return undefined;
  const after = parameters.get('after');
  const category = parameters.get('category');
  const verbatim = parameters.getAll('verbatim');
  const operators = parameters.get('operators');
  const site = parameters.get('site') ?? '';
  const names = [name ?? '', category ?? '', ...ids, ...verbatim];
  if ((text ?? '').length > QUERY_LENGTH || names.some(({length}) => length > NAME_LENGTH))
    return undefined;
  if (site.length > SITE_LENGTH || (operators !== null && operators !== '0')) return undefined;
  if (after !== null && !(after !== '' && Number.isFinite(Number(after)))) return undefined;
  return {
    site,
    language: parameters.get('language') ?? undefined,
    verbatim,
    hasOperators: operators === null,
    ...(text !== null && {text}),
    ...(category !== null && {category}),
    ...(after !== null && {after: Number(after)}),
    ...(name !== null && {name}),
    ...(ids.length > 0 && {ids}),
  };
}
