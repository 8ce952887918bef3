/**
 * Indexes in pieces that lie in memory.
 */
import {createSplitEngine} from '../../src/engine/split/create-split-engine.js';
import {languageOf} from '../../src/files/index.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import {splitFaqIndex} from '../../src/indexing/split/split-faq-index.js';

const english = languageOf('en');

const SPLIT = new WeakMap<FaqIndex, ReturnType<typeof splitFaqIndex>>();

/**
 * An index in pieces in memory, with the names of what was asked for; `steps` has those that were
 * asked for at once, together.
 */
export function opened(index: FaqIndex, language = english) {
  const split = SPLIT.get(index) ?? splitFaqIndex(index, language);
  SPLIT.set(index, split);
  const {manifest, pieces} = split;
  const asked: string[] = [];
  const steps: string[][] = [];
  let underWay = 0;
  const changed = new Map<string, string | Error>();
  const load = async <T>(address: string, open: (text: string) => T): Promise<T> => {
    const name = address.replace(/^.*\/|\.json$/g, '');
    asked.push(name);
    if (underWay++ === 0) steps.push([]);
    steps.at(-1)?.push(name);
    await Promise.resolve();
    underWay--;
    const text = changed.get(address) ?? pieces.get(address);
    if (typeof text === 'string') return open(text);
    throw text ?? new Error(`${address} was never written.`);
  };
  const engine = createSplitEngine({manifest: plain(manifest), language, load});
  return {engine, asked, steps, changed, manifest, pieces};
}

/** As it comes from a file. */
export function plain<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
