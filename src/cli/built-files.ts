/**
 * Makes the texts of the files that put a FAQ into a page.
 */
import type {FaqIndex} from '../files/index.js';
import {messageTagOf, type MessageTag} from '../messages/tags.js';
import {bundleScripts, translationFile} from './bundle-scripts.js';
import type {Task} from './command.js';
import {UsageFailure} from './failure.js';
import {formOf, textOf as indexText, type IndexForm} from './index-form.js';
import {inlineScript} from './inline-script.js';
import {integrityOf, measure, type FileSize} from './measure.js';
import {counted} from './terminal.js';
import type {Options} from './options.js';
import type {Translation} from './translations.js';
import {twinFiles} from './twin-files.js';

export const SCRIPT = 'faq-search.js';
const INDEX = 'faq-index.json';

/** A file before it is written. */
export interface MadeFile extends FileSize {
  readonly name: string;
  readonly text: string;
  readonly integrity: string;
}

interface MadeFiles {
  readonly files: readonly MadeFile[];
  /** Texts by address. */
  readonly pieces: ReadonlyMap<string, string>;
  /** Of the script in the HTML, if it is there. */
  readonly scriptHash: string | undefined;
}

/** @param translations of the FAQ, each with its index */
export async function makeFiles(
  index: FaqIndex,
  {options, progress}: Pick<Task, 'options' | 'progress'>,
  translations: readonly Pick<Translation, 'index'>[] = [],
): Promise<MadeFiles> {
  progress(`Bundling ${counted(index.count, 'entry', 'entries')}`);
  const {uiLanguages, imageHosts, split, engine, onlineOnly, inline} = options;
  const indexes = translations.flatMap((one) => one.index ?? []);
  const messageTags = uiLanguages ?? [...new Set([index, ...indexes].map(defaultMessageTag))];
  mustFitTogether(options, indexes.length);
  const whole = onlineOnly ? undefined : await formOf(index, split);
  const beside = await formsBeside(indexes, whole);
  const {classic, module} = await bundleScripts(whole?.inside ?? {language: index.language}, {
    ...{
      ...options,
      messageTags,
      imageHosts,
      engine,
      translations: beside.map(({inside}) => inside),
    },
  });
  const {code, hash} = inline ? inlineScript(classic) : {};
  const twins = await twinFiles(index, options, {name: SCRIPT, messageTags, code});
  const describe = (name: string, text: string): Promise<MadeFile> =>
    describeFile(name, text, options);
  const files = await Promise.all([
    describe(SCRIPT, classic),
    describe('faq-search.mjs', module),
    ...(whole ? [describe(INDEX, indexText(whole.inside))] : []),
    ...beside.map(({inside}) => describe(translationFile(inside), indexText(inside))),
    ...Array.from(twins, ([name, text]) => describe(name, text)),
  ]);
  const pieces = new Map([whole, ...beside].flatMap((form) => [...(form?.pieces ?? [])]));
  return {files, pieces, scriptHash: hash};
}

/** @param translations how many there are */
function mustFitTogether(
  {engine, onlineOnly}: Pick<Options, 'engine' | 'onlineOnly'>,
  translations: number,
): void {
  if (engine && translations > 0) {
    throw new UsageFailure(
      'A script that asks an engine has no translations: the engine would answer in one language alone.',
      'Leave “engine” or “translations” out, or build a script for each language with “faqs”.',
    );
  }
  if (onlineOnly && !engine) {
    throw new UsageFailure(
      'Without its index and without an engine, a script has no answers.',
      'Name the engine with “--engine https://help.example/search”, or leave “--online-only” out.',
    );
  }
}

/** In pieces where the first one is: the script has what opens them, or has it not. */
async function formsBeside(
  indexes: readonly FaqIndex[],
  whole: IndexForm | undefined,
): Promise<readonly IndexForm[]> {
  const split = whole && whole.pieces.size > 0 ? 'always' : 'never';
  return Promise.all(indexes.map((each) => formOf(each, split)));
}

/** Brotli takes a third of the time of a small build, so its size is for whoever asks for all of them. */
export async function describeFile(
  name: string,
  text: string,
  {json, verbose}: Pick<Options, 'json' | 'verbose'>,
): Promise<MadeFile> {
  const size = await measure(text, {withBrotli: json || verbose});
  return {name, text, integrity: integrityOf(text), ...size};
}

/** English for a language that the interface is not written in. */
function defaultMessageTag({tag, language}: FaqIndex): MessageTag {
  return messageTagOf(tag ?? language) ?? 'en';
}
