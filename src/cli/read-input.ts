/**
 * What a command works on: its operands, and its options from arguments, configuration and defaults.
 */
import {chosenFaqs} from './chosen-faqs.js';
import type {Command, Task} from './command.js';
import {UsageFailure} from './failure.js';
import {DEFAULTS} from './option-defaults.js';
import type {Arguments} from './parse-arguments.js';
import {readConfig} from './read-config.js';

type Input = Pick<Task, 'operand' | 'operands' | 'given' | 'faqs' | 'reread'>;

/** @throws Failure */
export async function readInput(
  {operands, options}: Arguments,
  command: Command,
  folder: string,
): Promise<Input> {
  const {name, operand, setsUp, insteadOfSources, isOnServer} = command;
  const [first, ...others] = operand === undefined ? ['', ...operands] : operands;
  const usage = [
    `faq-search ${name}`,
    ...(operand === undefined ? [] : [`<${operand.name}>`]),
  ].join(' ');
  if (first === undefined) {
    throw new UsageFailure(
      `“faq-search ${name}” needs a ${operand?.name ?? ''}.`,
      `Write “${usage}”.`,
    );
  }
  if (insteadOfSources && others.length > insteadOfSources.length) {
    throw new UsageFailure(
      `“${others.at(-1) ?? ''}” is one argument too many.`,
      `Run “faq-search ${name} --help” to see them.`,
    );
  }
  const given = insteadOfSources || others.length === 0 ? options : {...options, sources: others};
  const input = {operand: first, operands: insteadOfSources ? others : [], given};
  if (setsUp) {
    const reread: Input['reread'] = () => Promise.resolve([{options: {...DEFAULTS, ...given}}]);
    return {...input, faqs: await reread(), reread};
  }
  const reread: Input['reread'] = async () => {
    const {faqs, ...shared} = await readConfig(folder);
    return chosenFaqs(isOnServer || !faqs ? shared : {...shared, faqs}, given, command);
  };
  const faqs = await reread();
  const needsSources = !isOnServer && !insteadOfSources;
  const without = needsSources && faqs.find(({options: {sources}}) => sources.length === 0);
  if (without) throw noSource(usage, without.name);
  return {...input, faqs, reread};
}

function noSource(usage: string, faq: string | undefined): UsageFailure {
  return faq === undefined
    ? new UsageFailure(
        'No source is given.',
        `Name a file, folder or pattern, as in “${usage} faq-data”, or write “sources” in faq.config.json.`,
      )
    : new UsageFailure(
        `The FAQ “${faq}” has no source.`,
        'Write “sources” beside its name in the configuration.',
      );
}
