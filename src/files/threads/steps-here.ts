/**
 * Takes the steps of a compilation in this thread.
 */
import {setImmediate} from 'node:timers/promises';
import {countPart} from '../../indexing/count-terms.js';
import {parsePart} from '../../compiler/parse-part.js';
import type {Steps} from '../../compiler/steps.js';

export const STEPS: Steps = {
  parse: (sources, options, onDone) =>
    inTurn(sources, (source) => parsePart(source, options), onDone),
  count: (parts, analysis, onDone) => inTurn(parts, (texts) => countPart(texts, analysis), onDone),
};

/** How long nothing else can happen in this process: a signal is not heard, no progress is shown. */
const LONGEST_HOLD_MS = 50;

async function inTurn<Value, Result>(
  values: readonly Value[],
  act: (value: Value) => Result,
  onDone: () => void,
): Promise<Result[]> {
  const results: Result[] = [];
  let last = performance.now();
  for (const value of values) {
    results.push(act(value));
    onDone();
    if (performance.now() - last < LONGEST_HOLD_MS) continue;
    await setImmediate();
    last = performance.now();
  }
  return results;
}
