/**
 * Reads the options that a project keeps in `faq.config.json` or under `faq-search` in `package.json`.
 */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Diagnostic} from '../files/index.js';
import {didYouMean} from '../compiler/suggest.js';
import {codeOf, unreadableBecause} from '../files/system-error.js';
import {IoFailure, UsageFailure} from './failure.js';
import {
  OPTIONS,
  OPTION_NAMES,
  type ConfiguredFaq,
  type OptionName,
  type Options,
} from './options.js';
import {readFaqName} from './option-values.js';
import {parseJson, type Json, type Place} from './parse-json.js';

export const CONFIG_FILE = 'faq.config.json';
export const PACKAGE_FILE = 'package.json';
const PACKAGE_KEY = 'faq-search';

const KEYS = OPTION_NAMES.filter((name) => OPTIONS[name].configurable);
const FAQ_KEYS = KEYS.filter((name) => name !== 'faqs');

/** The options as a file holds them, not looked at yet. */
interface Config {
  readonly path: string;
  readonly value: unknown;
  /** Where something stands, by the keys that lead to it. */
  readonly placeOf: (...keys: readonly (string | number)[]) => Place;
}

/**
 * @returns nothing where the folder has no configuration
 * @throws Failure with a diagnostic for each wrong place
 */
export async function readConfig(folder: string): Promise<Partial<Options>> {
  const [own, shared] = await Promise.all([readOwnFile(folder), readPackageFile(folder)]);
  if (own !== undefined && shared !== undefined) {
    throw new UsageFailure(
      `Both ${CONFIG_FILE} and “${PACKAGE_KEY}” in ${PACKAGE_FILE} give options.`,
      'Keep one of the two.',
    );
  }
  const config = own ?? shared;
  return config === undefined ? {} : optionsOf(config);
}

/** Whether its `package.json` gives options, right or wrong ones. */
export async function hasPackageOptions(folder: string): Promise<boolean> {
  return (await readPackageFile(folder)) !== undefined;
}

async function readOwnFile(folder: string): Promise<Config | undefined> {
  const text = await readIfThere(folder, CONFIG_FILE);
  if (text === undefined) return undefined;
  const {value, placeOf} = parse(CONFIG_FILE, text);
  return {path: CONFIG_FILE, value, placeOf: (...keys) => placeOf(keys)};
}

async function readPackageFile(folder: string): Promise<Config | undefined> {
  const text = await readIfThere(folder, PACKAGE_FILE);
  // A package.json that does not name us is none of our business, broken or not.
  if (text?.includes(`"${PACKAGE_KEY}"`) !== true) return undefined;
  const {value, placeOf} = parse(PACKAGE_FILE, text);
  if (!isObject(value) || !Object.hasOwn(value, PACKAGE_KEY)) return undefined;
  return {
    path: PACKAGE_FILE,
    value: value[PACKAGE_KEY],
    placeOf: (...keys) => placeOf([PACKAGE_KEY, ...keys]),
  };
}

async function readIfThere(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(resolve(folder, name), 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new IoFailure(`${name} can't be read: ${unreadableBecause(cause)}.`, {cause});
  }
}

function parse(path: string, text: string): Json {
  const json = parseJson(text);
  if ('value' in json) return json;
  throw unusable(path, [{...NOT_JSON, message: `${path} is not JSON.`, ...json}]);
}

function optionsOf({path, value, placeOf}: Config): Partial<Options> {
  if (!isObject(value)) throw unusable(path, [{...NOT_AN_OBJECT, ...placeOf()}]);
  const {options, problems} = readOptions(value, KEYS, placeOf);
  const faqs = options.faqs?.map((faq, i) =>
    readFaq(faq, (...keys) => placeOf('faqs', i, ...keys)),
  );
  problems.push(...(faqs?.flatMap((faq) => faq.problems) ?? []));
  const names = faqs?.map(({options: {name}}) => name) ?? [];
  for (const [i, name] of names.entries())
    if (name !== '' && names.indexOf(name) < i)
      problems.push({...sameName(name), ...placeOf('faqs', i)});
  if (problems.length > 0) throw unusable(path, problems);
  return {...options, ...(faqs && {faqs: faqs.map((faq) => faq.options)})};
}

interface ReadOptions<Read> {
  readonly options: Read;
  readonly problems: (Problem & Place)[];
}

function readOptions(
  value: Record<string, unknown>,
  keys: readonly OptionName[],
  placeOf: Config['placeOf'],
): ReadOptions<Partial<Options>> {
  const problems: (Problem & Place)[] = [];
  const options = new Map<string, unknown>();
  for (const [key, raw] of Object.entries(value)) {
    const name = keys.find((known) => known === key);
    const valid = name === undefined ? undefined : OPTIONS[name].read(raw);
    if (valid !== undefined) options.set(key, valid);
    else
      problems.push({
        ...(name === undefined ? unknownKey(key, keys) : wrongValue(name, raw)),
        ...placeOf(key),
      });
  }
  return {options: Object.fromEntries(options), problems}; // each came through its option's `read`
}

/** One of several: all options but the list itself, and a name. */
function readFaq(faq: unknown, placeOf: Config['placeOf']): ReadOptions<ConfiguredFaq> {
  const {name: raw, ...value} = isObject(faq) ? faq : {};
  const name = readFaqName(raw);
  const {options, problems} = readOptions(value, FAQ_KEYS, placeOf);
  if (name === undefined) problems.push({...noName(raw), ...placeOf()});
  return {options: {...options, name: name ?? ''}, problems};
}

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

const NOT_JSON = {
  code: 'not-json',
  hint: 'Look for a missing or extra comma or quote near this place.',
};

const NOT_AN_OBJECT: Problem = {
  code: 'wrong-type',
  message: 'The configuration is not an object.',
  hint: 'Write {"sources": "faq-data"}, for example.',
};

function wrongValue(name: OptionName, raw: unknown): Problem {
  const message = `“${name}” is ${JSON.stringify(raw)}.`;
  return {code: 'wrong-value', message, hint: `It has to be ${OPTIONS[name].expected}.`};
}

function noName(raw: unknown): Problem {
  const message =
    raw === undefined ? 'This FAQ has no name.' : `The name of this FAQ is ${JSON.stringify(raw)}.`;
  const hint =
    'Give it a “name” of letters, digits, hyphens, dots and underscores: “--faq” chooses it, and its files go into a folder of that name.';
  return {code: 'no-name', message, hint};
}

function sameName(name: string): Problem {
  const message = `Another FAQ has the name “${name}” already.`;
  return {code: 'same-name', message, hint: 'Give each FAQ a name of its own.'};
}

function unknownKey(key: string, keys: readonly OptionName[]): Problem {
  const hint = `${didYouMean(key, keys)}The options are ${keys.join(', ')}.`;
  return {code: 'unknown-key', message: `“${key}” is not an option.`, hint};
}

function unusable(path: string, problems: readonly (Problem & Place)[]): UsageFailure {
  const diagnostics = problems.map((problem) => ({path, severity: 'error' as const, ...problem}));
  return new UsageFailure(
    `The configuration in ${path} can't be used.`,
    'Correct the places above.',
    diagnostics,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
