/**
 * The first step of every command: to compile the FAQ it is about.
 */
import type {Project} from '../files/compile-remembered.js';
import type {Fallback} from '../compiler/compile-options.js';
import type {SourceOptions} from '../files/read-sources.js';
import {compileSources, type CompiledSources} from '../rollup/compile-sources.js';
import type {Diagnostic} from '../files/index.js';
import type {SourceStore} from '../files/source-memory.js';
import type {Task} from './command.js';
import {isError} from './failure.js';
import {unlessStopped} from './stop-signals.js';
import {counted, grouped} from './terminal.js';

const STEPS = {parse: 'Reading the FAQ', count: 'Counting its words'} as const;

/** Between two counts: more often nobody can read them. */
const PAUSE_MS = 100;

/** What compiling needs beside a task. */
interface Beside {
  /** Remembers what was compiled, for a command that goes on. */
  readonly store?: SourceStore | undefined;
  /** Stands in for what is not there. */
  readonly fallback?: Fallback;
}

export async function compileTask(
  {options, cwd, progress, signal}: Pick<Task, 'options' | 'cwd' | 'progress' | 'signal'>,
  {store, fallback}: Beside = {},
): Promise<CompiledSources> {
  progress('Compiling the FAQ');
  const {sources, exclude = []} = options;
  const patterns = [...sources, ...exclude.map((pattern) => `!${pattern}`)];
  const given = {...compileOptionsOf(options), ...(fallback && {fallback})};
  let lastMs = performance.now();
  const tell: Project['tell'] = ({step, done, of}) => {
    const files = `${grouped(done)} of ${counted(of, 'file')}`;
    if (step === 'count' && done === of) progress('Making the index');
    else if (performance.now() - lastMs < PAUSE_MS) return;
    else progress(`${STEPS[step]}: ${files}`);
    lastMs = performance.now();
  };
  const project = {folder: cwd, tell, ...(store && {store})};
  const compilation = await unlessStopped(compileSources(patterns, project, given), signal);
  return options.strict === true ? strictly(compilation) : compilation;
}

/** What of the options sources are compiled with. */
export function compileOptionsOf({
  language,
  baseUrl,
  headingLevel,
  imageHosts,
  maxSourceSize,
}: SourceOptions): SourceOptions {
  return {
    ...(language !== undefined && {language}),
    ...(baseUrl !== undefined && {baseUrl}),
    ...(headingLevel !== undefined && {headingLevel}),
    ...(imageHosts !== undefined && {imageHosts}),
    ...(maxSourceSize !== undefined && {maxSourceSize}),
  };
}

/** What an author wrote to have it so, and what a site's generator needs, is no mistake. */
const AS_MEANT: ReadonlySet<string> = new Set([
  'left-out',
  'redirect-stub',
  'template-mark',
  'faq-part',
]);

/** Warnings as errors. */
export function asErrors(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((one) => (AS_MEANT.has(one.code) ? one : {...one, severity: 'error'}));
}

/** Nothing is built with a warning. */
function strictly({index, ...compilation}: CompiledSources): CompiledSources {
  const diagnostics = asErrors(compilation.diagnostics);
  const isFine = !diagnostics.some(isError);
  return {...compilation, diagnostics, ...(index && isFine && {index})};
}
