/**
 * Which language of data is read, where a file has several: `{en: …, de: …}`, `question_de`.
 */
import type {DataNode, DataPair} from '../settings/data-node.js';
import {fieldOf, isLanguage} from './field-names.js';

/** Told of by its first place, where the author did not choose. */
export interface Chosen {
  readonly language: string;
  readonly others: readonly string[];
  readonly start: number;
}

/** Takes one language for all of a file: the wanted one, or else English, or else the first. */
export class Choice {
  #chosen: Chosen | undefined;
  readonly #wanted: string | undefined;

  /** @param wanted a BCP 47 tag */
  constructor(wanted: string | undefined) {
    this.#wanted = wanted?.toLowerCase();
  }

  get chosen(): Chosen | undefined {
    return this.#chosen;
  }

  /** The part of a value that is in the language; the value itself where it has but one. */
  of(node: DataNode): DataNode {
    if (node.kind !== 'map' || node.pairs.length === 0) return node;
    const beside = node.pairs.filter(isBeside);
    const pairs = node.pairs.filter((pair) => !beside.includes(pair));
    const names = pairs.map(({name}) => name);
    const isLocalized = names.length > 0 && names.every(isLanguage);
    if (!isLocalized || names.every((name) => fieldOf(name) !== undefined)) return node;
    const language = this.#choose(names, node.start);
    const value = (pairs.find(({name}) => tagOf(name) === language) ?? pairs[0])?.value ?? node;
    if (beside.length === 0) return value;
    return value.kind === 'map' ? {...value, pairs: [...beside, ...value.pairs]} : node;
  }

  /** Of pairs that mean the same, the one in the language, or with the plainest name. */
  best(pairs: readonly DataPair[]): DataPair | undefined {
    const [first, ...others] = pairs;
    if (first === undefined || others.length === 0) return first;
    const languages = pairs.flatMap(({name}) => fieldOf(name)?.language ?? []);
    const language = this.#languageOf(languages, languages.length < pairs.length, first);
    const rankOf = ({name}: DataPair): number => {
      const field = fieldOf(name);
      const isForeign = field?.language !== undefined && field.language !== language;
      const isChosen = field?.language !== undefined && !isForeign;
      return (field?.rank ?? 0) + (isForeign ? 10_000 : 0) - (isChosen ? 10_000 : 0);
    };
    return others.reduce((best, pair) => (rankOf(pair) < rankOf(best) ? pair : best), first);
  }

  /** A name without a language is that of the file, unless the wanted one is marked. */
  #languageOf(marked: readonly string[], isSomeBare: boolean, {key}: DataPair): string | undefined {
    const wanted = primaryOf(this.#wanted ?? '');
    if (isSomeBare) return marked.find((language) => language === wanted);
    return this.#choose(marked, key.start);
  }

  #choose(names: readonly string[], start: number): string {
    const tags = names.map(tagOf);
    const before = this.#chosen?.language;
    if (before !== undefined && tags.includes(before)) return before;
    const wanted = [this.#wanted, primaryOf(this.#wanted ?? ''), 'en', 'en-us', 'en-gb'];
    const found = wanted.find((tag) => tag !== undefined && tags.includes(tag));
    const alike = tags.find((tag) => primaryOf(tag) === primaryOf(this.#wanted ?? ''));
    const language = (this.#wanted !== undefined && alike) || (found ?? tags[0] ?? '');
    this.#chosen ??= {
      language,
      others: [...new Set(tags)].filter((tag) => tag !== language),
      start,
    };
    return language;
  }
}

/** What is said of all languages: `{id: pay, en: {…}, de: {…}}`. */
function isBeside({name, value}: DataPair): boolean {
  return (
    value.kind === 'text' &&
    /^(?:id|anchor|category|other|setting)$/.test(fieldOf(name)?.role ?? '')
  );
}

function tagOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function primaryOf(tag: string): string {
  return tag.replace(/-.*/, '');
}
