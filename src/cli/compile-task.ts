/**
 * The first step of every command: to compile the FAQ it is about.
 */
import type {Compilation} from '../build/index.js';
import {compileSources} from '../rollup/compile-sources.js';
import type {Task} from './command.js';

export async function compileTask({options, cwd, progress}: Task): Promise<Compilation> {
  progress('Compiling the FAQ');
  const {sources, language, baseUrl, headingLevel, imageHosts} = options;
  return compileSources(sources, cwd, {
    ...(language !== undefined && {language}),
    ...(baseUrl !== undefined && {baseUrl}),
    ...(headingLevel !== undefined && {headingLevel}),
    ...(imageHosts !== undefined && {imageHosts}),
  });
}
