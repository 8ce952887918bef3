/**
 * Compiles a FAQ in its other languages, each with what it lacks in the first one.
 */
import type {FaqIndex, SourceEntry} from '../files/index.js';
import {joinTextUses} from '../compiler/text-use.js';
import type {SessionStores} from '../files/session-store.js';
import {tagOf} from '../format/faq-index.js';
import type {CompiledSources} from '../rollup/compile-sources.js';
import type {Task} from './command.js';
import {compileTask} from './compile-task.js';
import {UsageFailure} from './failure.js';

export interface Translation {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Those that are translated, and those of this language alone. */
  readonly entries: readonly SourceEntry[];
  /** How many are in the first language. */
  readonly missing: number;
  /** Absent where there is an error. */
  readonly index?: FaqIndex;
}

/** A FAQ with its translations, whose problems and files are among its own. */
export interface Translated extends CompiledSources {
  readonly translations: readonly Translation[];
}

/**
 * The share of the text that is in entries is that of all languages together. Nothing is an index where one of the languages has an error: what a script has beside it belongs to it.
 * @throws UsageFailure for a translation into the language that the FAQ itself is in
 */
export async function compileTranslated(
  task: Pick<Task, 'options' | 'cwd' | 'progress' | 'signal'>,
  stores?: SessionStores,
): Promise<Translated> {
  const {index, ...compiled} = await compileTask(task, {store: stores?.of('')});
  const all = Object.entries(task.options.translations ?? {});
  if (index === undefined || all.length === 0)
    return {...compiled, ...(index && {index}), translations: []};
  const own = tagOf(index) ?? index.language;
  const fallback = {language: own, entries: compiled.entries};
  const others: (CompiledSources & {readonly language: string})[] = [];
  for (const [language, sources] of all) {
    if (language.toLowerCase() === own.toLowerCase()) throw sameLanguage(language);
    const options = {...task.options, language, sources};
    others.push({
      ...(await compileTask({...task, options}, {fallback, store: stores?.of(language)})),
      language,
    });
  }
  const isWhole = others.every((one) => one.index !== undefined);
  return {
    ...compiled,
    ...(isWhole && {index}),
    translations: others.map(translationOf),
    textUse: joinTextUses([compiled, ...others].map(({textUse}) => textUse)),
    diagnostics: [compiled, ...others].flatMap(({diagnostics}) => diagnostics),
    watched: [compiled, ...others].flatMap(({watched}) => watched),
  };
}

function translationOf({
  language,
  entries,
  index,
}: CompiledSources & {readonly language: string}): Translation {
  const missing = (index?.count ?? 0) - entries.length;
  return {language, entries, missing, ...(index && {index})};
}

function sameLanguage(language: string): UsageFailure {
  return new UsageFailure(
    `The FAQ is in “${language}” itself, so it has no translation into it.`,
    'Give the language of its own sources as “language”, and leave it out of “translations”.',
  );
}
