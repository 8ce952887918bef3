/**
 * Shows how a run ended, to people or to scripts.
 */
import {type Diagnostic, formatDiagnostic} from '../compiler/diagnostic.js';
import {oneLine} from '../compiler/one-line.js';
import type {Report} from './command.js';
import {type Failure, isError} from './failure.js';
import type {Io} from './io.js';
import {colorsFor, counted} from './terminal.js';

/** Shows how something ended. @param faq its name, where it is about one of several */
export type Printed = (outcome: Report | Failure, faq?: string) => void;

/** Results go to the standard output, problems to the standard error; as JSON, both to the first. */
export interface Printer {
  readonly report: (command: string, report: Report) => void;
  readonly failure: (failure: Failure) => void;
  /** What prints one after the other. */
  readonly outcome: (command: string) => Printed;
  /** What prints outcomes that belong together, which `end` ends. */
  readonly together: (command: string) => Printed;
  readonly end: () => void;
}

type Printable = Readonly<Record<string, unknown>> & {readonly ok: boolean};

export function jsonPrinter({stdout}: Io): Printer {
  const print = (value: object): void =>
    void stdout.write(`${escapeSteering(JSON.stringify(value, null, 2))}\n`);
  const objectOf = (outcome: Report | Failure): Printable => {
    const {diagnostics} = outcome;
    if ('text' in outcome) return {ok: !diagnostics.some(isError), ...outcome.result, diagnostics};
    const {kind, message, hint} = outcome;
    return {ok: false, error: {kind, message, hint}, diagnostics};
  };
  let end = (): void => undefined;
  return {
    report: (command, report) => print({command, ...objectOf(report)}),
    failure: (failure) => print(objectOf(failure)),
    outcome: (command) => (outcome, faq) => print({command, faq, ...objectOf(outcome)}),
    together: (command) => {
      const faqs: Printable[] = [];
      end = () => print({command, ok: faqs.every(({ok}) => ok), faqs});
      return (outcome, faq) => void faqs.push({faq, ...objectOf(outcome)});
    },
    end: () => end(),
  };
}

/** @param warnings whether each is shown, or those of one kind as one */
export function textPrinter({stdout, stderr, env}: Io, warnings: 'all' | 'summed up'): Printer {
  const {red, yellow} = colorsFor(stderr, env);
  const {bold} = colorsFor(stdout, env);
  const printDiagnostic = (diagnostic: Diagnostic): void => {
    const paint = isError(diagnostic) ? red : yellow;
    const [first = '', ...others] = formatDiagnostic(diagnostic).split('\n');
    stderr.write([paint(first), ...others, ''].join('\n'));
  };
  const shown = (all: readonly Diagnostic[]): readonly Diagnostic[] =>
    warnings === 'all' ? all : summedUp(all);
  const report = ({diagnostics, text}: Report): void => {
    stdout.write(text);
    shown(diagnostics).forEach(printDiagnostic);
    if (diagnostics.length > 0) stderr.write(`${countsOf(diagnostics)}\n`);
  };
  const failure = ({message, hint, diagnostics}: Failure): void => {
    shown(diagnostics).forEach(printDiagnostic);
    stderr.write(`${red('faq-search:')} ${oneLine(message)}\n`);
    if (hint !== undefined) stderr.write(`  ${oneLine(hint)}\n`);
  };
  const outcome = (): Printed => (one, faq) => {
    if (faq !== undefined) stdout.write(`${bold(`[${faq}]`)}\n`);
    if ('text' in one) report(one);
    else failure(one);
  };
  return {
    report: (_command, one) => report(one),
    failure,
    outcome,
    together: outcome,
    end: () => undefined,
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
