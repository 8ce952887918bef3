/**
 * The settings that an author writes as a YAML mapping: texts by known names.
 */
import type {DataBlock, DataMap, DataNode, DataPair} from './data-node.js';
import {readYaml} from './yaml-data.js';
import type {Place, Report} from '../diagnostic.js';
import type {SourceText} from '../source-text.js';
import {UnknownSettings} from './unknown-settings.js';

/** One text with the place it was written at. */
export interface LocatedText extends Place {
  /** Without white space at its ends; never empty. */
  readonly text: string;
}

/** What the known settings hold: one text, a list of them, or what is read elsewhere. */
export type SettingKinds = Readonly<Record<string, 'text' | 'list' | 'other'>>;

/** The texts of each setting that is there and right; one in number for the kind `text`. */
export type Settings = ReadonlyMap<string, readonly LocatedText[]>;

/** Code units; who writes more has forgotten to end it. */
const LENGTH_LIMIT = 64 * 1024;

/** Reads settings that stand between other text. */
export function readSettings(block: DataBlock, kinds: SettingKinds, report: Report): Settings {
  const node = readYaml(block, LENGTH_LIMIT, report);
  if (node === undefined || node.kind === 'nothing') return new Map();
  if (node.kind === 'map') return settingsOf(node, {...block, kinds}, report);
  report.error({
    ...block.source.placeAt(block.start),
    code: 'yaml-not-settings',
    message: `The ${block.name} holds no settings but something else.`,
    hint: `Write one setting a line, as in “${Object.keys(kinds)[0] ?? 'name'}: …”.`,
  });
  return new Map();
}

/** What a mapping may hold. */
export interface Expected {
  readonly source: SourceText;
  /** What an author calls the mapping: “front matter”. */
  readonly name: string;
  readonly kinds: SettingKinds;
  /** Where to add unknown ones, if more may come; by default they are reported at once. */
  readonly unknown?: UnknownSettings;
}

/** Reads settings that are parsed already. */
export function settingsOf({pairs}: DataMap, expected: Expected, report: Report): Settings {
  const unknown = expected.unknown ?? unknownIn(expected);
  const reader = new SettingsReader({...expected, unknown}, report);
  const settings = new Map(pairs.flatMap((pair) => reader.read(pair)));
  if (expected.unknown === undefined) unknown.report(report);
  return settings;
}

/** To add the unknown settings of several mappings to. */
export function unknownIn({name, kinds}: Pick<Expected, 'name' | 'kinds'>): UnknownSettings {
  return new UnknownSettings(name, Object.keys(kinds));
}

class SettingsReader {
  readonly #expected: Required<Expected>;
  readonly #report: Report;

  constructor(expected: Required<Expected>, report: Report) {
    this.#expected = expected;
    this.#report = report;
  }

  /** The setting as an entry for a map; none where it is unknown or wrong. */
  read(pair: DataPair): [string, LocatedText[]][] {
    const {name, key, value} = pair;
    const {kinds} = this.#expected;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) this.#expected.unknown.add(name, this.#placeOf(key));
    if (kind === undefined || kind === 'other') return [];
    const texts = value.kind === 'list' && kind === 'list' ? value.nodes : [value];
    const read = texts.map((node) => this.#text(node, name, kind));
    return read.every((text) => text !== undefined) ? [[name, read]] : [];
  }

  #text(node: DataNode, name: string, kind: 'text' | 'list'): LocatedText | undefined {
    const text = node.kind === 'text' ? node.text.trim() : '';
    if (text !== '') return {...this.#placeOf(node), text};
    this.#report.error({
      ...this.#placeOf(node),
      code: 'setting-not-text',
      message:
        node.kind === 'nothing' && node.alias !== undefined
          ? `“${name}” in the ${this.#expected.name} refers to another value with “*${node.alias}”.`
          : `“${name}” in the ${this.#expected.name} holds something that is not a text.`,
      hint:
        kind === 'list'
          ? `Give it a list of texts, each on a line of its own after “- ”.`
          : `Write the text itself after “${name}: ”.`,
    });
    return undefined;
  }

  #placeOf({start}: {readonly start: number}): Place {
    return this.#expected.source.placeAt(start);
  }
}
