/**
 * The steps of a compilation that remember what came of them in the last one.
 *
 * A source's entries are remembered by its text, and their terms by the texts that are indexed. So
 * whatever else changes, nothing wrong is ever remembered: it is not found.
 */
import {createHash} from 'node:crypto';
import {FIELDS} from '../../format/faq-index.js';
import type {IndexedTexts} from '../../indexing/term-counts.js';
import type {Analysis, CountedPart} from '../count-terms.js';
import type {ParseOptions} from '../draft-entry.js';
import {STEPS, type ParsedPart, type Steps} from '../steps.js';
import type {Source} from '../source.js';

/** What a source asked about others, with the answers. */
type Asked = readonly (readonly [name: string, path: string | null])[];

/** Plain data with typed lists, as `node:v8` writes it. */
export interface Memory {
  readonly parsed: Readonly<Record<string, {readonly part: ParsedPart; readonly asked: Asked}>>;
  readonly counted: Readonly<Record<string, CountedPart>>;
}

export const NOTHING: Memory = {parsed: {}, counted: {}};

export interface RememberedSteps extends Steps {
  /** What this compilation made or used, and nothing older. */
  readonly memory: () => Memory;
  /** Whether anything had to be made. */
  readonly hasNews: () => boolean;
}

export function rememberedSteps(last: Memory): RememberedSteps {
  const parsed = new Map<string, Memory['parsed'][string]>();
  const counted = new Map<string, CountedPart>();
  const askedKeys = new WeakMap<Analysis['asked'], string>();
  let hasNews = false;
  return {
    parse(source, options) {
      const key = keyOfSource(source, options);
      const known = valueOf(last.parsed, key);
      const isRight = known?.asked.every(([name, path]) => answerTo(name, options) === path);
      const value = known && isRight === true ? known : parseAnew(source, options);
      hasNews ||= value !== known;
      // What failed may have failed for a slow machine.
      if (value.part.diagnostics.every(({severity}) => severity !== 'error'))
        parsed.set(key, value);
      return value.part;
    },
    count(texts, analysis) {
      const askedKey = askedKeys.get(analysis.asked) ?? keyOfAsked(analysis);
      askedKeys.set(analysis.asked, askedKey);
      const key = keyOfTexts(texts, `${analysis.language.code}${askedKey}`);
      const known = valueOf(last.counted, key);
      const value = known ?? STEPS.count(texts, analysis);
      hasNews ||= value !== known;
      counted.set(key, value);
      return value;
    },
    memory: () => ({parsed: Object.fromEntries(parsed), counted: Object.fromEntries(counted)}),
    hasNews: () => hasNews,
  };
}

function parseAnew(source: Source, options: ParseOptions): Memory['parsed'][string] {
  const asked = new Map<string, string | null>();
  const get = (name: string): string | undefined => {
    const path = options.sources?.get(name);
    asked.set(name, path ?? null);
    return path;
  };
  return {part: STEPS.parse(source, {...options, sources: {get}}), asked: [...asked]};
}

function answerTo(name: string, {sources}: ParseOptions): string | null {
  return sources?.get(name) ?? null;
}

function valueOf<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function keyOfSource({path, text}: Source, {sources: _, ...options}: ParseOptions): string {
  return keyOf([path, JSON.stringify(options), text]);
}

function keyOfTexts(texts: readonly IndexedTexts[], analysis: string): string {
  return keyOf([analysis, ...texts.flatMap((fields) => FIELDS.map((field) => fields[field]))]);
}

function keyOfAsked({asked}: Analysis): string {
  return keyOf([JSON.stringify(Array.from(asked, ([first, nexts]) => [first, [...nexts]]))]);
}

function keyOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('base64url');
}
