/**
 * The first step of every command: to compile the FAQ it is about.
 */
import type {Compilation} from '../build/index.js';
import {compileSources} from '../rollup/compile-sources.js';
import type {Task} from './command.js';
import {unlessStopped} from './stop-signals.js';

export async function compileTask({options, cwd, progress, signal}: Task): Promise<Compilation> {
  progress('Compiling the FAQ');
  const {sources, language, baseUrl, headingLevel, imageHosts} = options;
  const compiling = compileSources(sources, cwd, {
    ...(language !== undefined && {language}),
    ...(baseUrl !== undefined && {baseUrl}),
    ...(headingLevel !== undefined && {headingLevel}),
    ...(imageHosts !== undefined && {imageHosts}),
  });
  return unlessStopped(compiling, signal);
}
