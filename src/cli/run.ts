/**
 * One run of the command line, from its arguments to its exit code.
 */
import type {ChosenFaq} from './chosen-faqs.js';
import type {Task} from './command.js';
import {COMMANDS} from './commands/index.js';
import {EXIT, exitCodeOf, Failure, UsageFailure} from './failure.js';
import {commandHelp, overview} from './help.js';
import type {Io, Output} from './io.js';
import {type Arguments, parseArguments} from './parse-arguments.js';
import {jsonPrinter, type Printed, type Printer, textPrinter} from './print-outcome.js';
import {readInput} from './read-input.js';
import {runEach} from './run-each.js';
import {colorsFor} from './terminal.js';
import {readVersion} from './version.js';

/** What a run writes to. */
interface Outlets {
  readonly io: Io;
  readonly printer: Printer;
  readonly progress: Progress;
}

/**
 * @param args without the names of the program and its file
 * @returns the exit code
 * @throws what is a mistake of ours
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  // Found by hand, so that arguments that can't be understood are told in the right form too.
  const printer = args.includes('--json')
    ? jsonPrinter(io)
    : textPrinter(io, args.includes('--verbose') ? 'all' : 'summed up');
  const progress = progressOn(io.stderr);
  try {
    return await perform(parseArguments(args, COMMANDS), {io, printer, progress});
  } catch (error) {
    progress.clear();
    if (!(error instanceof Failure)) throw error;
    printer.failure(error);
    return error.exitCode;
  }
}

async function perform(parsed: Arguments, {io, printer, progress}: Outlets): Promise<number> {
  const {command} = parsed;
  const information = await informationFor(parsed);
  if (information !== undefined) {
    io.stdout.write(information);
    return EXIT.done;
  }
  if (command === undefined) {
    throw new UsageFailure('No command is given.', 'Run “faq-search --help” to see the commands.');
  }
  const input = await readInput(parsed, command, io.cwd);
  const taskFor = ({name, options}: ChosenFaq, printed: Printed): Task => ({
    ...input,
    options,
    ...(name !== undefined && {faq: name}),
    cwd: io.cwd,
    env: io.env,
    colors: colorsFor(io.stdout, io.env),
    progress: progress.show,
    announce: (outcome) => {
      progress.clear();
      printed(outcome, name);
    },
    ...askIn(parsed, io),
    ...(io.signal !== undefined && {signal: io.signal}),
  });
  const [first, ...others] = input.faqs;
  if (command.faqs === 'each' && others.length > 0)
    return runEach(command, input.faqs, {taskFor, printer, clear: progress.clear});
  const report = await command.run(taskFor(first, printer.outcome(command.name)));
  progress.clear();
  printer.report(command.name, report);
  return exitCodeOf(report.diagnostics);
}

/** What `--version` and `--help` ask for; undefined when neither is given. */
async function informationFor({command, options}: Arguments): Promise<string | undefined> {
  if (options.version === true) return `${await readVersion()}\n`;
  if (options.help !== true) return undefined;
  return command === undefined ? overview(COMMANDS) : commandHelp(command);
}

/** Scripts that read JSON can't be asked, and some people don't want to. */
function askIn({command, options}: Arguments, io: Io): Pick<Task, 'ask'> {
  const mayAsk = command?.options.includes('yes') && options.yes !== true && options.json !== true;
  const ask = mayAsk ? io.ask : undefined;
  return ask === undefined ? {} : {ask};
}

interface Progress {
  readonly show: (step: string) => void;
  /** Leaves no trace of the line. */
  readonly clear: () => void;
}

const ERASE_LINE = '\r\u001b[2K';

/** Shows nothing where no person watches. */
function progressOn(output: Output): Progress {
  if (output.isTTY !== true) return {show: () => undefined, clear: () => undefined};
  return {
    show: (step) => void output.write(`${ERASE_LINE}${step} …`),
    clear: () => void output.write(ERASE_LINE),
  };
}
