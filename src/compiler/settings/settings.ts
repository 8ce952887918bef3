/**
 * The settings that an author writes as a YAML mapping: texts by known names.
 */
import type {DataBlock, DataMap, DataNode, DataPair} from './data-node.js';
import {readYaml} from './yaml-data.js';
import type {Place, Report} from '../diagnostic.js';
import type {SourceText} from '../source-text.js';
import {didYouMean} from '../suggest.js';

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
  if (node.kind === 'map') return settingsOf(node, {...block, kinds, isShared: true}, report);
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
  /** Whether others read it too, who may have settings of their own there. */
  readonly isShared: boolean;
}

/** Reads settings that are parsed already. */
export function settingsOf({pairs}: DataMap, expected: Expected, report: Report): Settings {
  const reader = new SettingsReader(expected, report);
  return new Map(pairs.flatMap((pair) => reader.read(pair)));
}

class SettingsReader {
  readonly #expected: Expected;
  readonly #report: Report;

  constructor(expected: Expected, report: Report) {
    this.#expected = expected;
    this.#report = report;
  }

  /** The setting as an entry for a map; none where it is unknown or wrong. */
  read(pair: DataPair): [string, LocatedText[]][] {
    const {name, value} = pair;
    const {kinds} = this.#expected;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) return this.#unknown(pair);
    if (kind === 'other') return [];
    const texts = value.kind === 'list' && kind === 'list' ? value.nodes : [value];
    const read = texts.map((node) => this.#text(node, name, kind));
    return read.every((text) => text !== undefined) ? [[name, read]] : [];
  }

  #unknown({name, key}: DataPair): [] {
    const known = Object.keys(this.#expected.kinds);
    const problem = {
      ...this.#placeOf(key),
      code: 'unknown-setting',
      message: `The ${this.#expected.name} has the unknown setting “${name}”, which does nothing.`,
      hint: `${didYouMean(name, known)}It can have: ${known.join(', ')}.`,
    };
    if (this.#expected.isShared) this.#report.warning(problem);
    else this.#report.error(problem);
    return [];
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
