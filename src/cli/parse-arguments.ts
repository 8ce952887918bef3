/**
 * Reads what stands behind `faq-search` on the command line.
 */
import {parseArgs} from 'node:util';
import {didYouMean} from '../compiler/suggest.js';
import type {Command} from './command.js';
import {UsageFailure} from './failure.js';
import {COMMON_OPTIONS} from './option-lists.js';
import {OPTIONS, OPTION_NAMES, type OptionName, type Options} from './options.js';

export interface Arguments {
  /** Absent when only options were given. */
  readonly command?: Command;
  /** The words that are no options, without the command's name. */
  readonly operands: readonly string[];
  readonly options: Partial<Options>;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, {kind: 'option'}>;

/** One flag may mean another option for another command. */
function namesOf(flag: string): readonly OptionName[] {
  return OPTION_NAMES.filter((name) => OPTIONS[name].flag === flag);
}

/** @throws Failure for what can't be understood */
export function parseArguments(args: readonly string[], commands: readonly Command[]): Arguments {
  // It only splits: not strict, because its own complaints suggest nothing.
  const {tokens} = parseArgs({
    args: [...args],
    options: parserOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [name, ...operands] = tokens.flatMap((token) =>
    token.kind === 'positional' ? [token.value] : [],
  );
  const command = name === undefined ? undefined : findCommand(name, commands);
  const options = readOptions(
    tokens.filter((token) => token.kind === 'option'),
    command,
  );
  return {operands, options, ...(command === undefined ? {} : {command})};
}

function parserOptions(): NonNullable<Parameters<typeof parseArgs>[0]>['options'] {
  return Object.fromEntries(
    OPTION_NAMES.flatMap((name) => {
      const {flag, short, placeholder} = OPTIONS[name];
      const type = placeholder === undefined ? ('boolean' as const) : ('string' as const);
      return flag === undefined ? [] : [[flag, {type, ...(short === undefined ? {} : {short})}]];
    }),
  );
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  throw new UsageFailure(
    `“${name}” is not a command.`,
    `${didYouMean(name, names)}The commands are ${names.join(', ')}; “faq-search --help” says what they do.`,
  );
}

function readOptions(
  tokens: readonly OptionToken[],
  command: Command | undefined,
): Partial<Options> {
  const values = new Map<OptionName, unknown>();
  for (const token of tokens) {
    const name = optionOf(token, command);
    if (values.has(name)) {
      throw new UsageFailure(`“${token.rawName}” is given twice.`, 'Keep one of the two.');
    }
    values.set(name, valueOf(token, name));
  }
  return Object.fromEntries(values); // each came through its option's `read`
}

function optionOf({name: flag, rawName}: OptionToken, command: Command | undefined): OptionName {
  const allowed = command === undefined ? OPTION_NAMES : [...command.options, ...COMMON_OPTIONS];
  const name = namesOf(flag).find((one) => allowed.includes(one) || one === 'version');
  if (name !== undefined) return name;
  const owner = command === undefined ? 'faq-search' : `faq-search ${command.name}`;
  const flags = allowed.flatMap((other) => OPTIONS[other].flag ?? []).map((other) => `--${other}`);
  const typed = rawName.startsWith('--') ? rawName : `-${flag}`;
  throw new UsageFailure(
    `“${typed}” is not an option of “${owner}”.`,
    `${didYouMean(typed, flags)}“${owner} --help” lists its options.`,
  );
}

function valueOf({rawName, value, inlineValue}: OptionToken, name: OptionName): unknown {
  const {placeholder, expected, read} = OPTIONS[name];
  if (placeholder === undefined) {
    if (value === undefined) return true;
    throw new UsageFailure(`“${rawName}” takes no value.`, `Write “${rawName}” alone.`);
  }
  if (value === undefined || (!inlineValue && value.startsWith('-'))) {
    throw new UsageFailure(
      `“${rawName}” has no value.`,
      `It has to be ${expected}: write “${rawName} <${placeholder}>”.`,
    );
  }
  const valid = read(/^\d+$/.test(value) ? Number(value) : value) ?? read(value);
  if (valid !== undefined) return valid;
  throw new UsageFailure(`“${rawName}” is “${value}”.`, `It has to be ${expected}.`);
}
