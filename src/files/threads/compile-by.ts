/**
 * Compiles a FAQ by steps that take their time: from a memory, or in other threads.
 */
import type {Compilation, CompileOptions} from '../../compiler/compile.js';
import {indexCounted} from '../../indexing/index-entries.js';
import type {Source} from '../../compiler/source.js';
import {beginCompiling, gatherEntries, textsOf} from '../../compiler/stages.js';
import type {Progress, Steps} from '../../compiler/steps.js';

/** How a compilation is made; what comes of it is the same. */
export interface Manner {
  readonly steps: Steps;
  readonly tell?: Progress | undefined;
}

/** @returns what `compile` returns */
export async function compileBy(
  {steps, tell}: Manner,
  sources: readonly Source[],
  options: CompileOptions,
): Promise<Compilation> {
  const begun = beginCompiling(sources, options);
  const counter = (step: 'parse' | 'count', of: number): (() => void) => {
    let done = 0;
    return () => tell?.(step, ++done, of);
  };
  const {length} = sources;
  const parsed = await steps.parse(begun.sources, begun.parseOptions, counter('parse', length));
  const {faq, compilation} = gatherEntries(begun, parsed, options);
  if (faq === undefined) return compilation;
  const counted = await steps.count(textsOf(faq, parsed), faq.analysis, counter('count', length));
  return {index: indexCounted(faq, counted), ...compilation};
}
