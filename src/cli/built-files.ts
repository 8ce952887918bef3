/**
 * Makes the texts of the files that put a FAQ into a page.
 */
import type {FaqIndex} from '../files/index.js';
import {messageTagOf, type MessageTag} from '../messages/tags.js';
import type {Task} from './command.js';
import {formOf, isLarge} from './index-form.js';
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
}

export async function makeFiles(
  index: FaqIndex,
  {options, progress}: Pick<Task, 'options' | 'progress'>,
): Promise<MadeFiles> {
  progress(`Bundling ${counted(index.count, 'entry', 'entries')}`);
  const {uiLanguages, imageHosts, split, withSrc} = options;
  const messageTags = uiLanguages ?? [defaultMessageTag(index)];
  const twins = await twinFiles(index, options, {name: SCRIPT, messageTags});
  let whole: Promise<MadeFile> | undefined;
  const makeWhole = (): Promise<MadeFile> =>
    (whole ??= describe(INDEX, `${JSON.stringify(index)}\n`));
  const {inside, pieces} = await formOf(index, split, () => isLarge(index, makeWhole));
  const {bundleScripts} = await import('./bundle-scripts.js');
  const {classic, module} = await bundleScripts(inside, {messageTags, imageHosts, withSrc});
  const files = await Promise.all([
    describe(SCRIPT, classic),
    describe('faq-search.mjs', module),
    inside === index ? makeWhole() : describe(INDEX, `${JSON.stringify(inside)}\n`),
    ...Array.from(twins, ([name, text]) => describe(name, text)),
  ]);
  return {files, pieces};
}

/** English for a language that the interface is not written in. */
function defaultMessageTag({tag, language}: FaqIndex): MessageTag {
  return messageTagOf(tag ?? language) ?? 'en';
}

async function describe(name: string, text: string): Promise<MadeFile> {
  return {name, text, ...(await measure(text)), integrity: integrityOf(text)};
}
