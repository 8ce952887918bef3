/**
 * Watches over names that are given twice.
 */
import type {Report} from '../diagnostic.js';
import type {DataBlock, DataPair} from './data-node.js';

/** @returns of several pairs of the same name the first; a warning is reported for the others */
export function distinctPairs(
  pairs: readonly DataPair[],
  {source}: DataBlock,
  report: Report,
): readonly DataPair[] {
  const firsts = new Map<string, DataPair>();
  return pairs.filter((pair) => {
    const first = firsts.get(pair.name);
    if (first === undefined) {
      firsts.set(pair.name, pair);
      return true;
    }
    report.warning({
      ...source.placeAt(pair.key.start),
      code: 'repeated-setting',
      message: `“${pair.name}” is given twice; only the first is read, on line ${source.placeAt(first.key.start).line}.`,
      hint: 'Keep one of the two settings of the same name.',
    });
    return false;
  });
}
