/**
 * Shows how a run ended, to people or to scripts.
 */
import {oneLine} from '../compiler/one-line.js';
import {type Diagnostic, formatDiagnostic} from '../files/index.js';
import type {Report} from './command.js';
import {type Failure, isError} from './failure.js';
import type {Io} from './io.js';
import {colorsFor, counted} from './terminal.js';

/** Results go to the standard output, problems to the standard error; as JSON, both to the first. */
export interface Printer {
  readonly report: (command: string, report: Report) => void;
  readonly failure: (failure: Failure) => void;
}

export function jsonPrinter({stdout}: Io): Printer {
  const print = (value: object): void =>
    void stdout.write(`${escapeSteering(JSON.stringify(value, null, 2))}\n`);
  return {
    report: (command, {diagnostics, result}) =>
      print({command, ok: !diagnostics.some(isError), ...result, diagnostics}),
    failure: ({kind, message, hint, diagnostics}) =>
      print({ok: false, error: {kind, message, hint}, diagnostics}),
  };
}

/** @param warnings whether each is shown, or those of one kind as one */
export function textPrinter({stdout, stderr, env}: Io, warnings: 'all' | 'summed up'): Printer {
  const {red, yellow} = colorsFor(stderr, env);
  const printDiagnostic = (diagnostic: Diagnostic): void => {
    const paint = isError(diagnostic) ? red : yellow;
    const [first = '', ...others] = formatDiagnostic(diagnostic).split('\n');
    stderr.write([paint(first), ...others, ''].join('\n'));
  };
  const shown = (all: readonly Diagnostic[]): readonly Diagnostic[] =>
    warnings === 'all' ? all : summedUp(all);
  return {
    report: (_command, {diagnostics, text}) => {
      stdout.write(text);
      shown(diagnostics).forEach(printDiagnostic);
      if (diagnostics.length > 0) stderr.write(`${countsOf(diagnostics)}\n`);
    },
    failure: ({message, hint, diagnostics}) => {
      shown(diagnostics).forEach(printDiagnostic);
      stderr.write(`${red('faq-search:')} ${oneLine(message)}\n`);
      if (hint !== undefined) stderr.write(`  ${oneLine(hint)}\n`);
    },
  };
}

/** JSON leaves the second set of control characters as they are, which some terminals obey. */
function escapeSteering(json: string): string {
  return json.replace(/[\x7f-\x9f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

function countsOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  return [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(', ');
}

/** Kinds of which no author wants to see more than one at a time. */
const FEW = 3;

/** @returns all errors, and of many warnings of one kind the first, which says how many there are */
export function summedUp(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (isError(diagnostic)) continue;
    const kind = kinds.get(diagnostic.code) ?? [];
    kind.push(diagnostic);
    kinds.set(diagnostic.code, kind);
  }
  return diagnostics.flatMap((diagnostic) => {
    const kind = isError(diagnostic) ? [] : (kinds.get(diagnostic.code) ?? []);
    if (kind.length <= FEW) return [diagnostic];
    if (kind[0] !== diagnostic) return [];
    const files = new Set(kind.map(({path}) => path)).size;
    const where = files > 1 ? ` in ${counted(files, 'file')}` : '';
    const message = `${diagnostic.message} So are ${kind.length - 1} more${where}; “--verbose” shows them.`;
    return [{...diagnostic, message}];
  });
}
