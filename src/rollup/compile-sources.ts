/**
 * From the names of sources to a compiled FAQ.
 */
import type {Compilation} from '../compiler/compile.js';
import {sortDiagnostics} from '../compiler/diagnostic.js';
import {readSources, type SourceOptions} from '../files/read-sources.js';
import {NO_TEXT} from '../compiler/text-use.js';
import {compileRemembered, type Project} from '../files/compile-remembered.js';

export interface CompiledSources extends Compilation {
  /** Absolute files and folders whose change makes the compilation outdated. */
  readonly watched: readonly string[];
}

/**
 * @param project patterns are relative to its folder, and so are the paths in diagnostics
 * @returns a compilation with what could not be read among its diagnostics
 */
export async function compileSources(
  patterns: readonly string[],
  project: Project,
  {maxSourceSize, ...options}: SourceOptions,
): Promise<CompiledSources> {
  const read = await readSources(patterns, {cwd: project.folder, maxSourceSize});
  const {sources, diagnostics, watched} = read;
  // A compiler without sources would only repeat that there are none.
  if (sources.length === 0 && diagnostics.length > 0)
    return {entries: [], diagnostics, textUse: NO_TEXT, watched};
  const {index, ...compilation} = await compileRemembered(sources, project, options);
  const all = sortDiagnostics([...diagnostics, ...compilation.diagnostics]);
  const failed = all.some(({severity}) => severity === 'error');
  return {
    ...compilation,
    ...(index === undefined || failed ? {} : {index}),
    diagnostics: all,
    watched,
  };
}
