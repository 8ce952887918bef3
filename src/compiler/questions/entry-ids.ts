/**
 * Gives each entry of a FAQ an id of its own.
 */
import GithubSlugger, {slug} from 'github-slugger';
import type {Place, Report} from '../diagnostic.js';
import type {DraftEntry} from '../draft-entry.js';
import type {LocatedText} from '../settings/settings.js';

/** For a question without any letter or digit. */
const FALLBACK_ID = 'question';

/**
 * What an author claimed as an id stays as it is, but for one that another file claimed before: pages
 * of a site may have the same. All others get what addresses call their question already, or else
 * GitHub's slug of it, with a number where it is taken.
 * @param drafts in the order of the FAQ
 * @returns the ids in the order of the drafts; all distinct unless an error was reported
 */
export function assignIds(drafts: readonly DraftEntry[], report: Report): readonly string[] {
  const taken = new Map<string, Place>();
  const claimed = drafts.map(({id, question}) => id && claimedId(id, {taken, question, report}));
  const named = drafts.map(
    (draft, i) => claimed[i] ?? namedId(namesOf(draft, taken), {taken, report}),
  );
  const slugger = new GithubSlugger();
  return drafts.map(({question}, i) => named[i] ?? freeSlug(question, slugger, taken));
}

interface IdContext {
  /** The ids so far that are no slugs, with the place of each; added to. */
  readonly taken: Map<string, Place>;
  readonly report: Report;
}

/** @returns nothing where another file has it, or where, with a warning, no address can have it */
function claimedId(
  id: LocatedText,
  {taken, question, report}: IdContext & {readonly question: string},
): string | undefined {
  const {text, ...place} = id;
  const first = taken.get(text);
  if (!/^\S+$/.test(text)) {
    warnOfBadId(id, slug(question) || FALLBACK_ID, report);
    return undefined;
  }
  if (first === undefined) taken.set(text, place);
  else if (first.path !== place.path) return undefined;
  else {
    report.error({
      ...place,
      code: 'repeated-id',
      message: `The id “${text}” is already used at ${first.path}:${first.line}.`,
      hint: `Give one of the two questions its own id, as in “## How do I pay? {#pay-by-card}”.`,
    });
  }
  return text;
}

/** With the id that another file claimed before. */
function namesOf({id, names = []}: DraftEntry, taken: IdContext['taken']): readonly LocatedText[] {
  return id !== undefined && taken.has(id.text) ? [id, ...names] : names;
}

function warnOfBadId({text, ...place}: LocatedText, example: string, report: Report): void {
  report.warning({
    ...place,
    code: 'bad-id',
    message: text === '' ? 'The id is empty.' : `The id “${text}” has white space in it.`,
    hint: `Write words with hyphens between them, as in “{#${example}}”.`,
  });
}

/** The first name; where it is another entry's, with a number and a warning. */
function namedId(names: readonly LocatedText[], {taken, report}: IdContext): string | undefined {
  const name = names.find(({text}) => /^\S+$/.test(text));
  if (name === undefined) {
    if (names[0]) warnOfBadId(names[0], FALLBACK_ID, report);
    return undefined;
  }
  const {text, ...place} = name;
  const first = taken.get(text);
  let id = text;
  for (let number = 1; taken.has(id); number += 1) id = `${text}-${number}`;
  taken.set(id, place);
  if (first !== undefined) {
    report.warning({
      ...place,
      code: 'repeated-id',
      message: `“${text}” already leads to the question at ${first.path}:${first.line}, so this one is “${id}”.`,
      hint: 'Give one of the two another anchor, or an id of its own, as in “{#pay-by-card}”.',
    });
  }
  return id;
}

function freeSlug(
  question: string,
  slugger: GithubSlugger,
  taken: ReadonlyMap<string, Place>,
): string {
  const base = slug(question) || FALLBACK_ID;
  for (;;) {
    const candidate = slugger.slug(base);
    if (!taken.has(candidate)) return candidate;
  }
}
