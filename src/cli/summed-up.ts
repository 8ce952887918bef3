/**
 * The warnings of one kind as one, with their number.
 */
import type {Diagnostic} from '../files/index.js';
import {isError} from './failure.js';
import {counted} from './terminal.js';

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
