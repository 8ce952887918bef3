/**
 * Compiles a FAQ by steps that take their time: from a memory, or in other threads.
 */
import type {Compilation, CompileOptions} from '../compile.js';
import {indexCounted} from '../index-entries.js';
import type {Source} from '../source.js';
import {beginCompiling, gatherEntries, textsOf} from '../stages.js';
import type {Steps} from '../steps.js';

/** @returns what `compile` returns, however the steps are taken */
export async function compileBy(
  steps: Steps,
  sources: readonly Source[],
  options: CompileOptions,
): Promise<Compilation> {
  const begun = beginCompiling(sources, options);
  const parsed = await steps.parse(begun.sources, begun.parseOptions);
  const {faq, compilation} = gatherEntries(begun, parsed, options);
  if (faq === undefined) return compilation;
  const counted = await steps.count(textsOf(faq, parsed), faq.analysis);
  return {index: indexCounted(faq, counted), ...compilation};
}
