/**
 * The texts of `--help`, made from the tables of commands and options.
 */
import type {Command} from './command.js';
import {COMMON_OPTIONS} from './option-lists.js';
import {OPTIONS, type OptionName} from './options.js';

type Row = readonly [term: string, text: string];

/** The help of `faq-search` itself. */
export function overview(commands: readonly Command[]): string {
  return [
    'Search for FAQs: Markdown in, one script out, answers as you type.\n',
    section('Usage', ['faq-search <command> [options]']),
    section('Commands', columns(commands.map((command) => [usageOf(command), command.summary]))),
    section('Options', columns((['help', 'version'] as const).map(optionRow))),
    section('Exit codes', columns(EXIT_CODES)),
    'Options can also be set in faq.config.json, or under “faq-search” in package.json.\n' +
      'Run “faq-search <command> --help” for the options of a command.\n',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const {operand, summary, setsUp, insteadOfSources, options, examples} = command;
  const argumentRows: Row[] = [
    ...(operand === undefined ? [] : [[`<${operand.name}>`, operand.summary] as const]),
    ...(insteadOfSources?.map((one): Row => [`[${one.name}]`, one.summary]) ??
      (command.isOnServer === true
        ? []
        : [
            [
              '[source…]',
              setsUp?.sources ?? `${OPTIONS.sources.summary}; also “sources” in the configuration`,
            ] as const,
          ])),
  ];
  return [
    `${summary}.\n`,
    section('Usage', [`faq-search ${usageOf(command)} [options]`]),
    ...(argumentRows.length === 0 ? [] : [section('Arguments', columns(argumentRows))]),
    section('Options', columns([...options, ...COMMON_OPTIONS].map(optionRow))),
    section('Examples', examples),
  ].join('\n');
}

const EXIT_CODES: readonly Row[] = [
  ['0', 'Done'],
  ['1', 'The FAQ has errors'],
  ['2', "The command or its configuration can't be understood"],
  ['3', "A file or a server can't be read or written"],
  ['130', 'Stopped by Ctrl-C (143: by a request to end); nothing was changed'],
];

function usageOf({name, operand, insteadOfSources, isOnServer}: Command): string {
  const sources = isOnServer === true ? [] : ['[source…]'];
  const others = insteadOfSources?.map((one) => `[${one.name}]`) ?? sources;
  return [name, ...(operand === undefined ? [] : [`<${operand.name}>`]), ...others].join(' ');
}

function optionRow(name: OptionName): Row {
  const {flag, short, placeholder, summary} = OPTIONS[name];
  const value = placeholder === undefined ? '' : ` <${placeholder}>`;
  return [`${short === undefined ? '    ' : `-${short}, `}--${flag ?? name}${value}`, summary];
}

function columns(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, text]) => `${term.padEnd(width)}  ${text}`);
}

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
