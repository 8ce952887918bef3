/**
 * Packs counted terms.
 */
import {packNumber} from '../format/packed-numbers.js';
import type {PackedTerms} from '../format/packed-terms.js';
import type {TermCounts} from './term-counts.js';

export interface PackedCounts {
  /** For each entry the terms that no entry before it has, with a space between. */
  readonly firsts: readonly string[];
  readonly terms: PackedTerms;
}

/** @param counts of terms in the order in which they first come in the texts */
export function packTerms(counts: TermCounts, count: number): PackedCounts {
  const {terms, shapes} = counts;
  const firsts = Array.from({length: count}, (): string[] => []);
  const [sets, others, steps, more] = [[], [], [], []] as [string[], string[], string[], string[]];
  const packedSets = shapes.map((shape) =>
    packNumber(shape.reduce((set, times, field) => set + (times > 0 ? 2 ** field : 0), 0)),
  );
  const timesIn = shapes.map((shape) => shape.filter((times) => times > 0));
  let before = 0;
  for (const [term, postings] of terms) {
    let last = postings[0] ?? 0;
    firsts[last]?.push(term);
    others.push(packNumber(postings.length / 2 - 1));
    for (let i = 0; i < postings.length; i += 2) {
      const entry = postings[i] ?? 0;
      const shape = postings[i + 1] ?? 0;
      if (i > 0) steps.push(packNumber(entry - last - 1));
      last = entry;
      sets.push(packedSets[shape] ?? '');
      for (const times of timesIn[shape] ?? []) {
        if (times > 1) more.push(packNumber(before), packNumber(times - 2));
        before = times > 1 ? 0 : before + 1;
      }
    }
  }
  return {
    firsts: firsts.map((each) => each.join(' ')),
    terms: [sets.join(''), others.join(''), steps.join(''), more.join('')],
  };
}
