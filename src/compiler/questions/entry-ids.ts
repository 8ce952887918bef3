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
 * What an author wrote stays as it is; all others get GitHub's slug of their question, with a
 * number where it is taken already.
 * @param drafts in the order of the FAQ
 * @returns the ids in the order of the drafts; all distinct unless an error was reported
 */
export function assignIds(drafts: readonly DraftEntry[], report: Report): readonly string[] {
  const written = new Map<string, Place>();
  for (const {id, question} of drafts) {
    if (id !== undefined) checkId(id, {written, question, report});
  }
  const slugger = new GithubSlugger();
  return drafts.map(({id, question}) => id?.text ?? freeSlug(question, slugger, written));
}

interface IdCheck {
  /** The ids that authors wrote so far, with the place of each; added to. */
  readonly written: Map<string, Place>;
  readonly question: string;
  readonly report: Report;
}

function checkId(id: LocatedText, {written, question, report}: IdCheck): void {
  const {text, ...place} = id;
  const first = written.get(text);
  if (!/^\S+$/.test(text)) {
    report.error({
      ...place,
      code: 'bad-id',
      message: text === '' ? 'The id is empty.' : `The id “${text}” has white space in it.`,
      hint: `Write words with hyphens between them, as in “{#${slug(question) || FALLBACK_ID}}”.`,
    });
  } else if (first !== undefined) {
    report.error({
      ...place,
      code: 'repeated-id',
      message: `The id “${text}” is already used at ${first.path}:${first.line}.`,
      hint: `Give one of the two questions its own id, as in “## How do I pay? {#pay-by-card}”.`,
    });
  } else {
    written.set(text, place);
  }
}

function freeSlug(
  question: string,
  slugger: GithubSlugger,
  written: ReadonlyMap<string, Place>,
): string {
  const base = slug(question) || FALLBACK_ID;
  for (;;) {
    const candidate = slugger.slug(base);
    if (!written.has(candidate)) return candidate;
  }
}
