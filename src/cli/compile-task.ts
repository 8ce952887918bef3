/**
 * The first step of every command: to compile the FAQ it is about.
 */
import type {Project} from '../files/compile-remembered.js';
import {compileSources, type CompiledSources} from '../rollup/compile-sources.js';
import type {Task} from './command.js';
import {unlessStopped} from './stop-signals.js';
import {counted, grouped} from './terminal.js';

const STEPS = {parse: 'Reading the FAQ', count: 'Counting its words'} as const;

/** Between two counts: more often nobody can read them. */
const PAUSE_MS = 100;

export async function compileTask({
  options,
  cwd,
  progress,
  signal,
}: Task): Promise<CompiledSources> {
  progress('Compiling the FAQ');
  const {sources, exclude = [], language, baseUrl, headingLevel, imageHosts} = options;
  const patterns = [...sources, ...exclude.map((pattern) => `!${pattern}`)];
  const given = {
    ...(language !== undefined && {language}),
    ...(baseUrl !== undefined && {baseUrl}),
    ...(headingLevel !== undefined && {headingLevel}),
    ...(imageHosts !== undefined && {imageHosts}),
  };
  let lastMs = performance.now();
  const tell: Project['tell'] = ({step, done, of}) => {
    const files = `${grouped(done)} of ${counted(of, 'file')}`;
    if (step === 'count' && done === of) progress('Making the index');
    else if (performance.now() - lastMs < PAUSE_MS) return;
    else progress(`${STEPS[step]}: ${files}`);
    lastMs = performance.now();
  };
  const compiling = compileSources(patterns, {folder: cwd, tell}, given);
  const compilation = await unlessStopped(compiling, signal);
  return options.strict ? strictly(compilation) : compilation;
}

/** Nothing is built with a warning. */
function strictly({index, ...compilation}: CompiledSources): CompiledSources {
  const diagnostics = compilation.diagnostics.map((one) => ({...one, severity: 'error' as const}));
  return {...compilation, diagnostics, ...(index && diagnostics.length === 0 && {index})};
}
