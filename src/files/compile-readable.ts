/**
 * Compiles a FAQ for programs, which read the entries of its index by name.
 *
 * The index has entries as lists, so that no property is named once an entry in what is shipped; a
 * list that answers to these names besides is still the same JSON, and the same to the engine.
 */
import {compile, type Compilation, type CompileOptions} from '../compiler/compile.js';
import type {Source} from '../compiler/source.js';
import {entryOf, type EntryRow} from '../format/entry-row.js';
import type {Entry} from '../format/entry.js';
import type {FaqIndex} from '../format/faq-index.js';

/** An index whose entries have their properties by name, too. */
export interface ReadableIndex extends FaqIndex {
  readonly entries: readonly (EntryRow & Entry)[];
}

export interface ReadableCompilation extends Compilation {
  /** Absent when there is an error among the diagnostics. */
  readonly index?: ReadableIndex;
}

const NAMES: readonly (keyof Entry)[] = [
  ...(['id', 'question', 'aliases', 'anchors', 'category', 'answer'] as const),
  ...(['featured', 'related'] as const),
];

/** For all rows, so that none of them takes more memory. */
const READABLE: object = Object.create(
  Array.prototype,
  Object.fromEntries(
    NAMES.map((name) => [
      name,
      {
        get(this: EntryRow): unknown {
          return entryOf(this)[name];
        },
      },
    ]),
  ),
) as object;

/** As `compile` of the compiler, with the same errors. */
export function compileReadable(
  sources: readonly Source[],
  options: CompileOptions = {},
): ReadableCompilation {
  const {index, ...rest} = compile(sources, options);
  if (index === undefined) return rest;
  for (const row of index.entries) Object.setPrototypeOf(row, READABLE);
  return {...rest, index: index as ReadableIndex};
}
