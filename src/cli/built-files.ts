/**
 * Makes the texts of the files that put a FAQ into a page.
 */
import type {FaqIndex} from '../files/index.js';
import {messageTagOf, type MessageTag} from '../messages/tags.js';
import {bundleScripts} from './bundle-scripts.js';
import type {Task} from './command.js';
import {UsageFailure} from './failure.js';
import {formOf, textOf as indexText} from './index-form.js';
import {inlineScript} from './inline-script.js';
import {integrityOf, measure, type FileSize} from './measure.js';
import {counted} from './terminal.js';
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

export async function makeFiles(
  index: FaqIndex,
  {options, progress}: Pick<Task, 'options' | 'progress'>,
): Promise<MadeFiles> {
  progress(`Bundling ${counted(index.count, 'entry', 'entries')}`);
  const {uiLanguages, imageHosts, split, engine, onlineOnly, withSrc, inline, json, verbose} =
    options;
  const messageTags = uiLanguages ?? [defaultMessageTag(index)];
  if (onlineOnly && !engine) {
    throw new UsageFailure(
      'Without its index and without an engine, a script has no answers.',
      'Name the engine with “--engine https://help.example/search”, or leave “--online-only” out.',
    );
  }
  const whole = onlineOnly ? undefined : await formOf(index, split);
  const {classic, module} = await bundleScripts(whole?.inside ?? {language: index.language}, {
    ...{messageTags, imageHosts, engine, withSrc},
  });
  const {code, hash} = inline ? inlineScript(classic) : {};
  const twins = await twinFiles(index, options, {name: SCRIPT, messageTags, code});
  const describe = (name: string, text: string): Promise<MadeFile> =>
    describeFile(name, text, {withBrotli: json || verbose});
  const files = await Promise.all([
    describe(SCRIPT, classic),
    describe('faq-search.mjs', module),
    ...(whole ? [describe(INDEX, indexText(whole.inside))] : []),
    ...Array.from(twins, ([name, text]) => describe(name, text)),
  ]);
  return {files, pieces: whole?.pieces ?? new Map<string, string>(), scriptHash: hash};
}

export async function describeFile(
  name: string,
  text: string,
  options: {readonly withBrotli: boolean},
): Promise<MadeFile> {
  return {name, text, integrity: integrityOf(text), ...(await measure(text, options))};
}

/** English for a language that the interface is not written in. */
function defaultMessageTag({tag, language}: FaqIndex): MessageTag {
  return messageTagOf(tag ?? language) ?? 'en';
}
