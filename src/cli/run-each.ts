/**
 * Runs a command for each of several FAQs; what is wrong with one stops none of the others.
 */
import type {ChosenFaq} from './chosen-faqs.js';
import type {Command, Report, Task} from './command.js';
import {exitCodeOf, Failure, StoppedFailure} from './failure.js';
import type {Printed, Printer} from './print-outcome.js';

interface Means {
  readonly taskFor: (faq: ChosenFaq, printed: Printed) => Task;
  readonly printer: Printer;
  /** Takes away what is shown of the progress. */
  readonly clear: () => void;
}

/**
 * @returns the highest exit code of all
 * @throws StoppedFailure, and what is a mistake of ours
 */
export async function runEach(
  command: Command,
  faqs: readonly ChosenFaq[],
  {taskFor, printer, clear}: Means,
): Promise<number> {
  // Each of them goes on, so that none would come after the first; nor is there an end to print.
  const isEndless = faqs[0]?.options.watch === true;
  const printed = isEndless ? printer.outcome(command.name) : printer.together(command.name);
  const runOne = async (faq: ChosenFaq): Promise<number> => {
    const outcome = await outcomeOf(command, taskFor(faq, printed));
    clear();
    if (!isEndless || outcome instanceof Failure) printed(outcome, faq.name);
    return outcome instanceof Failure ? outcome.exitCode : exitCodeOf(outcome.diagnostics);
  };
  const codes: number[] = [];
  if (isEndless) codes.push(...(await Promise.all(faqs.map(runOne))));
  else for (const faq of faqs) codes.push(await runOne(faq));
  printer.end();
  return Math.max(...codes);
}

async function outcomeOf(command: Command, task: Task): Promise<Report | Failure> {
  try {
    return await command.run(task);
  } catch (error) {
    if (error instanceof Failure && !(error instanceof StoppedFailure)) return error;
    throw error;
  }
}
