/**
 * Reads the options that a project keeps in `faq.config.json` or under `faq-search` in `package.json`.
 */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Diagnostic} from '../files/index.js';
import {didYouMean} from '../compiler/suggest.js';
import {codeOf, unreadableBecause} from '../files/system-error.js';
import {IoFailure, UsageFailure} from './failure.js';
import {OPTIONS, OPTION_NAMES, type OptionName, type Options} from './options.js';
import {parseJson, type Json, type Place} from './parse-json.js';

export const CONFIG_FILE = 'faq.config.json';
export const PACKAGE_FILE = 'package.json';
const PACKAGE_KEY = 'faq-search';

const KEYS = OPTION_NAMES.filter((name) => OPTIONS[name].configurable);

/** The options as a file holds them, not looked at yet. */
interface Config {
  readonly path: string;
  readonly value: unknown;
  /** Where a key stands; without a key, where all of it stands. */
  readonly placeOf: (key?: string) => Place;
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
  return {path: CONFIG_FILE, value, placeOf: (key) => placeOf(key === undefined ? [] : [key])};
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
    placeOf: (key) => placeOf(key === undefined ? [PACKAGE_KEY] : [PACKAGE_KEY, key]),
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
  const problems: (Problem & Place)[] = [];
  const options = new Map<string, unknown>();
  for (const [key, raw] of Object.entries(value)) {
    const name = KEYS.find((known) => known === key);
    const valid = name === undefined ? undefined : OPTIONS[name].read(raw);
    if (valid !== undefined) options.set(key, valid);
    else
      problems.push({
        ...(name === undefined ? unknownKey(key) : wrongValue(name, raw)),
        ...placeOf(key),
      });
  }
  if (problems.length > 0) throw unusable(path, problems);
  return Object.fromEntries(options); // each came through its option's `read`
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

function unknownKey(key: string): Problem {
  const hint = `${didYouMean(key, KEYS)}The options are ${KEYS.join(', ')}.`;
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
