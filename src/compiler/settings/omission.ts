/**
 * Whether an author wants something to be left out: a draft, or a page that leads to another one.
 */
import type {Place} from '../diagnostic.js';
import type {SourceText} from '../source-text.js';
import {nodesOf, type DataNode} from './data-node.js';
import {plainKey} from './site-keys.js';

export interface Omission extends Place {
  readonly reason: 'draft' | 'redirect';
  /** The setting that says so, as it was written: `draft: true`. */
  readonly setting: string;
}

const YES = /^(?:true|yes|on|1)$/i;
const NO = /^(?:false|no|off|0|never)$/i;
const UNREADY = /^(?:draft|unpublished|hidden|private|archived|inactive|disabled|deleted)$/i;
const ANY = /\S/;

/** By key, as `plainKey` has it: which values leave something out, and why. */
const RULES: ReadonlyMap<string, readonly [value: RegExp, reason: Omission['reason']]> = new Map([
  ['draft', [YES, 'draft']],
  ['isdraft', [YES, 'draft']],
  ['hidden', [YES, 'draft']],
  ['ishidden', [YES, 'draft']],
  ['disabled', [YES, 'draft']],
  ['archived', [YES, 'draft']],
  ['private', [YES, 'draft']],
  ['published', [NO, 'draft']],
  ['ispublished', [NO, 'draft']],
  ['publish', [NO, 'draft']],
  ['enabled', [NO, 'draft']],
  ['active', [NO, 'draft']],
  ['isactive', [NO, 'draft']],
  ['visible', [NO, 'draft']],
  ['isvisible', [NO, 'draft']],
  ['status', [UNREADY, 'draft']],
  ['state', [UNREADY, 'draft']],
  ['visibility', [UNREADY, 'draft']],
  ['redirect', [ANY, 'redirect']],
  ['redirectto', [ANY, 'redirect']],
  ['redirecturl', [ANY, 'redirect']],
  ['layout', [/^redirect(?:ed)?$/i, 'redirect']],
]);

/** Whether a key may say that something is to be left out. */
export function isOmissionKey(name: string): boolean {
  return RULES.has(plainKey(name));
}

export function omissionIn(node: DataNode, source: SourceText): Omission | undefined {
  if (node.kind !== 'map') return undefined;
  for (const {name, key, value} of node.pairs) {
    const [pattern, reason] = RULES.get(plainKey(name)) ?? [];
    const [first] = nodesOf(value);
    if (pattern === undefined || reason === undefined || first?.kind !== 'text') continue;
    const text = first.text.trim();
    if (!pattern.test(text) || (reason === 'redirect' && NO.test(text))) continue;
    return {...source.placeAt(key.start), reason, setting: `${name}: ${text}`};
  }
  return undefined;
}
