/**
 * The steps of a compilation that remember what came of them in the last one.
 *
 * A source's entries are remembered by its text, and their terms by the texts that are indexed. So
 * whatever else changes, nothing wrong is ever remembered: it is not found.
 */
import {createHash} from 'node:crypto';
import {FIELDS} from '../format/faq-index.js';
import type {IndexedTexts} from '../indexing/term-counts.js';
import type {Analysis, CountedPart} from '../indexing/count-terms.js';
import type {ParseOptions} from '../compiler/draft-entry.js';
import {fillGaps} from './fill-gaps.js';
import type {Source} from '../compiler/source.js';
import type {ParsedPart, Steps} from '../compiler/steps.js';

/** Holds plain data with typed lists. */
export interface Memory {
  /** @returns what was written by the same code; nothing where there is none */
  readonly read: (key: string) => unknown;
  readonly write: (key: string, value: ParsedPart | CountedPart) => void;
}

/** @param steps take what is not remembered */
export function rememberedSteps(steps: Steps, memory: Memory): Steps {
  return {
    async parse(sources, options, onDone) {
      const keys = sources.map((source) => keyOfSource(source, options));
      const known = keys.map((key) => {
        const part = memory.read(key) as ParsedPart | undefined;
        const isRight = part?.asked.every(([name, path]) => options.sources?.get(name) === path);
        return isRight === true ? part : undefined;
      });
      const missing = missingOf(known, sources, onDone);
      const made = await steps.parse(missing, options, onDone);
      return fillGaps(known, made, (part, i) => {
        // What failed may have failed for a slow machine.
        if (part.diagnostics.every(({severity}) => severity !== 'error'))
          memory.write(keys[i] ?? '', part);
      });
    },
    async count(parts, analysis, onDone) {
      const digest = digestOf(analysis);
      const keys = parts.map((texts) => keyOfTexts(texts, digest));
      const known = keys.map((key) => memory.read(key) as CountedPart | undefined);
      const made = await steps.count(missingOf(known, parts, onDone), analysis, onDone);
      return fillGaps(known, made, (part, i) => memory.write(keys[i] ?? '', part));
    },
  };
}

/** The values of which nothing is known. @param onDone called for each other one */
function missingOf<Value>(
  known: readonly unknown[],
  values: readonly Value[],
  onDone: () => void,
): Value[] {
  return values.filter((_, i) => {
    if (known[i] !== undefined) onDone();
    return known[i] === undefined;
  });
}

function keyOfSource({path, text}: Source, {sources: _, ...options}: ParseOptions): string {
  return keyOf([path, JSON.stringify(options), text]);
}

function keyOfTexts(texts: readonly IndexedTexts[], analysis: string): string {
  return keyOf([analysis, ...texts.flatMap((fields) => FIELDS.map((field) => fields[field]))]);
}

function digestOf({language, asked}: Analysis): string {
  const pairs = Array.from(asked, ([first, nexts]) => [first, [...nexts]]);
  return keyOf([language.code, JSON.stringify(pairs)]);
}

function keyOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('base64url');
}
