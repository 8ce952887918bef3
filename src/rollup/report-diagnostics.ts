/**
 * Hands the compiler's diagnostics to rollup.
 */
import {relative, resolve} from 'node:path';
import type {PluginContext, RollupLog} from 'rollup';
import {formatDiagnostic, type Diagnostic} from '../files/index.js';

/**
 * Every warning is a warning of rollup's; the first error ends the build, with the text of all.
 * @param folder the absolute folder that the diagnostics' paths are relative to
 */
export function reportDiagnostics(
  context: PluginContext,
  diagnostics: readonly Diagnostic[],
  folder: string,
): void {
  for (const warning of diagnostics.filter(({severity}) => severity === 'warning')) {
    context.warn(logOf(warning, folder));
  }
  const [first, ...others] = diagnostics.filter(({severity}) => severity === 'error');
  if (first === undefined) return;
  const log = logOf(first, folder);
  const rest = others.map((other) => `\n${formatDiagnostic(fromWorkingFolder(other, folder))}`);
  // A mistake in a text has no use for where in our code it was noticed.
  context.error({...log, message: log.message + rest.join(''), stack: ''});
}

function logOf({path, line, column, code, message, hint}: Diagnostic, folder: string): RollupLog {
  const file = resolve(folder, path);
  // Rollup counts columns from 0.
  return {
    message: `${message}\n  ${hint}`,
    pluginCode: code,
    loc: {file, line, column: column - 1},
  };
}

function fromWorkingFolder(diagnostic: Diagnostic, folder: string): Diagnostic {
  const path = relative(process.cwd(), resolve(folder, diagnostic.path)).replaceAll('\\', '/');
  return {...diagnostic, path};
}
