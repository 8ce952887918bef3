/**
 * The settings that an author writes as a mapping: texts by known names.
 */
import type {DataBlock, DataMap, DataNode, DataPair} from './data-node.js';
import {readYaml} from './yaml-data.js';
import type {Place, Report} from '../diagnostic.js';
import type {SourceText} from '../source-text.js';
import {isOmissionKey} from './omission.js';
import {isSiteKey, plainKey} from './site-keys.js';
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
export const SETTINGS_LIMIT = 64 * 1024;

/** Reads settings that stand between other text, as YAML. */
export function readSettings(block: DataBlock, kinds: SettingKinds, report: Report): Settings {
  const node = readYaml(block, SETTINGS_LIMIT, report);
  return node === undefined ? new Map() : settingsIn(node, {...block, kinds}, report);
}

/** What a mapping may hold. */
export interface Expected {
  readonly source: SourceText;
  /** What an author calls the mapping: “front matter”. */
  readonly name: string;
  readonly kinds: SettingKinds;
  /** Settings by what others call them, as `plainKey` has it; what is wrong in them is theirs. */
  readonly otherNames?: ReadonlyMap<string, string>;
}

/** Reads settings from what should be a mapping. */
export function settingsIn(
  node: DataNode,
  {start, ...expected}: Expected & DataBlock,
  report: Report,
): Settings {
  if (node.kind === 'nothing') return new Map();
  if (node.kind === 'map') return settingsOf(node, expected, report);
  const {source, name, kinds} = expected;
  report.error({
    ...source.placeAt(start),
    code: 'yaml-not-settings',
    message: `The ${name} holds no settings but something else.`,
    hint: `Write one setting a line, as in “${Object.keys(kinds)[0] ?? 'name'}: …”.`,
  });
  return new Map();
}

/** Reads settings that are parsed already. */
export function settingsOf({pairs}: DataMap, expected: Expected, report: Report): Settings {
  const reader = new SettingsReader(expected, report);
  for (const pair of pairs) reader.read(pair);
  reader.reportUnknown();
  return reader.settings;
}

/** Settings of ours hold texts; whoever writes lists of mappings means them for somebody else. */
function isForLayouts(value: DataNode): boolean {
  if (value.kind === 'list') return value.nodes.some(({kind}) => kind === 'map');
  return value.kind === 'map' && value.pairs.some((pair) => isForLayouts(pair.value));
}

class SettingsReader {
  readonly settings = new Map<string, readonly LocatedText[]>();
  readonly #expected: Expected;
  readonly #report: Report;

  readonly #unknown: UnknownSettings;

  constructor(expected: Expected, report: Report) {
    this.#expected = expected;
    this.#report = report;
    this.#unknown = new UnknownSettings(expected.name, Object.keys(expected.kinds));
  }

  reportUnknown(): void {
    this.#unknown.report(this.#report);
  }

  /** Of two names of one setting, ours wins. */
  read(pair: DataPair): void {
    const {kinds, otherNames} = this.#expected;
    const isOurs = Object.hasOwn(kinds, pair.name);
    const name = isOurs ? pair.name : otherNames?.get(plainKey(pair.name));
    const kind = name === undefined ? undefined : kinds[name];
    if (name === undefined || kind === undefined) {
      this.#noteUnknown(pair);
      return;
    }
    if (kind === 'other' || (!isOurs && this.settings.has(name))) return;
    const texts = this.#texts(pair.value, kind).map((node) => this.#text(node));
    // An empty list says that there is none; an empty text says nothing.
    const isSaid = kind === 'list' || texts.length > 0;
    if (isSaid && texts.every((text) => text !== undefined)) this.settings.set(name, texts);
    else if (isOurs) this.#warnOfNoText(pair, kind);
  }

  /** Keys that are for others are none of our business. */
  #noteUnknown({name, key, value}: DataPair): void {
    if (isSiteKey(name) || isOmissionKey(name)) return;
    if (this.#expected.otherNames !== undefined && isForLayouts(value)) return;
    this.#unknown.add(name, this.#expected.source.placeAt(key.start));
  }

  /** Where others allow several texts, we may want one: then it is the first. */
  #texts(value: DataNode, kind: 'text' | 'list'): readonly DataNode[] {
    if (value.kind !== 'list') return [value];
    return kind === 'list' ? value.nodes : value.nodes.slice(0, 1);
  }

  #text(node: DataNode): LocatedText | undefined {
    const text = node.kind === 'text' ? node.text.trim() : '';
    return text === '' ? undefined : {...this.#expected.source.placeAt(node.start), text};
  }

  #warnOfNoText({name, value}: DataPair, kind: 'text' | 'list'): void {
    const nodes = this.#texts(value, kind);
    const wrong = nodes.find((node) => this.#text(node) === undefined) ?? value;
    const isAlias = wrong.kind === 'nothing' && wrong.alias !== undefined;
    this.#report.warning({
      ...this.#expected.source.placeAt(wrong.start),
      code: 'setting-not-text',
      message: isAlias
        ? `“${name}” in the ${this.#expected.name} refers to another value with “*${wrong.alias}”, so it is not read.`
        : `“${name}” in the ${this.#expected.name} holds something that is not a text, so it is not read.`,
      hint:
        kind === 'list'
          ? `Give it a list of texts, each on a line of its own after “- ”; or take it out.`
          : `Write the text itself after “${name}: ”, or take it out.`,
    });
  }
}
