/**
 * What `init` has to know: from the command line, from the person at the terminal, or from defaults.
 */
import type {Task} from '../command.js';
import {OPTIONS, type OptionName} from '../options.js';
import {defaultFaq} from './find-faq.js';
import type {Site} from './recognize-site.js';

export interface Choices {
  readonly sources: readonly string[];
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
  return {
    sources: given.sources ?? [
      await choose('sources', 'Where is the FAQ, or where shall it be?', await defaultFaq(cwd)),
    ],
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
