/**
 * What `init` has to know: from the command line, from the person at the terminal, or from defaults.
 */
import {oneLine} from '../../compiler/one-line.js';
import type {Task} from '../command.js';
import {OPTIONS, type OptionName} from '../options.js';
import {findFaqs} from './find-faq.js';
import {NEW_FAQ} from './new-faq.js';
import type {Site} from './recognize-site.js';

export interface Choices {
  readonly sources: readonly string[];
  /** What may be the FAQ as well. */
  readonly others: readonly string[];
  readonly out: string;
  readonly language: string;
}

/** Asks only for what the command line does not say, one after the other. */
export async function askChoices(site: Site, {cwd, given, ask}: Task): Promise<Choices> {
  const choose = async (name: OptionName, question: string, fallback: string): Promise<string> => {
    for (let shown = question; ask !== undefined;) {
      const answer = await ask(shown, fallback);
      if (OPTIONS[name].read(answer) !== undefined) return answer;
      shown = `It has to be ${OPTIONS[name].expected}:`;
    }
    return fallback;
  };
  const {kind} = site;
  const [found = NEW_FAQ, ...others] = given.sources === undefined ? await findFaqs(cwd) : [];
  return {
    sources: given.sources ?? [await choose('sources', questionAfter([found, ...others]), found)],
    others,
    out:
      given.out ??
      (await choose(
        'out',
        `Which folder does the site (${kind.title}) publish as it is?`,
        site.out,
      )),
    language: given.language ?? (await choose('language', 'Which language is the FAQ in?', 'en')),
  };
}

/** Names what may be it, where there are several. */
function questionAfter(found: readonly string[]): string {
  const several = found.length > 1 ? ` It may be ${found.map(oneLine).join(' or ')}.` : '';
  return `Where is the FAQ, or where shall it be?${several}`;
}
