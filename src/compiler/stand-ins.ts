/**
 * Entries of a FAQ in another language, which stand in for those that a translation of it lacks.
 *
 * A question and its translation have the same id: nothing else says that they are the same.
 */
import type {Entry} from '../format/entry.js';
import type {Fallback} from './compile-options.js';
import type {Report} from './diagnostic.js';
import type {DraftEntry} from './draft-entry.js';

/** @param ids of what is translated */
export function missingEntries(
  fallback: Fallback | undefined,
  ids: ReadonlySet<string>,
): readonly Entry[] {
  return fallback?.entries.filter(({id}) => !ids.has(id)) ?? [];
}

/**
 * Puts each under the topic that the translation has for its own: that of the first entry which is
 * translated from the same one.
 * @param own what is translated
 * @param missing the rest of the fallback
 */
export function inTopicsOf(
  own: readonly Entry[],
  missing: readonly Entry[],
  {language, entries}: Fallback,
): readonly Entry[] {
  const translated = new Map(own.map(({id, category}) => [id, category]));
  const topics = new Map<string, string>();
  for (const {id, category} of entries) {
    const topic = translated.get(id);
    if (category !== undefined && topic !== undefined && !topics.has(category))
      topics.set(category, topic);
  }
  return missing.map(({id, question, aliases, anchors, category, answer, featured}) => ({
    ...{id, question, aliases, answer, language},
    ...(anchors && {anchors}),
    ...(category !== undefined && {category: topics.get(category) ?? category}),
    ...(featured && {featured}),
  }));
}

/**
 * While something is missing, a question that is no translation may be it under another id. One that
 * its author gave an id is meant as it is.
 */
export function reportUnlinked(
  drafts: readonly DraftEntry[],
  ids: readonly string[],
  {fallback, report}: {readonly fallback: Fallback; readonly report: Report},
): void {
  const known = new Set(fallback.entries.map(({id}) => id));
  const example = fallback.entries.find(({id}) => !ids.includes(id))?.id ?? '';
  for (const [i, {question, place, id: given}] of drafts.entries()) {
    const id = ids[i] ?? '';
    if (given !== undefined || known.has(id)) continue;
    report.warning({
      ...place,
      code: 'no-original',
      message: `“${question}” is the translation of nothing: the FAQ in “${fallback.language}” has no question with the id “${id}”.`,
      hint: `If it is a translation, give it the id of its original, as in “{#${example}}”; else any id of its own.`,
    });
  }
}
