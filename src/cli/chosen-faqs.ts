/**
 * Which FAQs of a configuration a command is about, each with its options.
 */
import {join, normalize} from 'node:path';
import {didYouMean} from '../compiler/suggest.js';
import {UsageFailure} from './failure.js';
import {DEFAULTS} from './option-defaults.js';
import type {ConfiguredFaq, Options} from './options.js';

export interface ChosenFaq {
  /** Absent where the configuration has no list of them, or sources are given instead. */
  readonly name?: string;
  /** From arguments, its own configuration, that of all, and defaults, in this order. */
  readonly options: Options;
}

/** At least one. */
export type ChosenFaqs = readonly [ChosenFaq, ...ChosenFaq[]];

/**
 * @param configured the options of the configuration
 * @param given those of the command line
 * @returns the one that is named first; several only for a command that takes several
 * @throws UsageFailure
 */
export function chosenFaqs(
  {faqs = [], ...configured}: Partial<Options>,
  given: Partial<Options>,
  command: {readonly faqs?: 'each' | 'all'},
): ChosenFaqs {
  const isGiven = given.sources !== undefined && given.faq === undefined;
  const named = faqs.filter(({name}) => (given.faq ?? name) === name);
  if (given.faq !== undefined && named.length === 0) throw unknownFaq(given.faq, faqs);
  const [first, ...rest] = isGiven ? [] : named;
  if (first === undefined) return [{options: {...DEFAULTS, ...configured, ...given}}];
  const others = command.faqs === 'all' ? faqs.filter((faq) => faq !== first) : rest;
  if (others.length > 0 && command.faqs === undefined) throw notOne(named);
  const isAlone = given.faq !== undefined;
  const of = ({name, ...own}: ConfiguredFaq): ChosenFaq => {
    const below = (folder: string): string => (isAlone ? folder : join(folder, name));
    const out = given.out === undefined ? own.out : below(given.out);
    return {
      name,
      options: {
        ...{...DEFAULTS, ...configured, siteName: configured.siteName ?? name, ...own, ...given},
        out: out ?? join(configured.out ?? DEFAULTS.out, name),
      },
    };
  };
  const all = [of(first), ...others.map(of)] as const;
  mustBeApart(all);
  return all;
}

function unknownFaq(name: string, faqs: readonly ConfiguredFaq[]): UsageFailure {
  const names = faqs.map((faq) => faq.name);
  return names.length === 0
    ? new UsageFailure(
        `There is no FAQ “${name}”: the configuration has no list of FAQs.`,
        'Write one, as in {"faqs": [{"name": "shop", "sources": "faq/shop"}]}, or leave “--faq” out.',
      )
    : new UsageFailure(
        `The configuration has no FAQ “${name}”.`,
        `${didYouMean(name, names)}Its FAQs are ${names.join(', ')}.`,
      );
}

function notOne(faqs: readonly ConfiguredFaq[]): UsageFailure {
  return new UsageFailure(
    `The configuration has ${faqs.length} FAQs, and this is about one: ${faqs.map(({name}) => name).join(', ')}.`,
    `Choose one, as in “--faq ${faqs[0]?.name ?? ''}”.`,
  );
}

/** The files of one must not take the place of another's. */
function mustBeApart(faqs: readonly ChosenFaq[]): void {
  const taken = new Map<string, string>();
  for (const {name = '', options} of faqs) {
    const folder = normalize(join(options.out, '.'));
    const other = taken.get(folder);
    if (other !== undefined) {
      throw new UsageFailure(
        `The FAQs “${other}” and “${name}” would both be written to “${options.out}”.`,
        'Give each its own “out”, or none: then it gets a folder of its name.',
      );
    }
    taken.set(folder, name);
  }
}
