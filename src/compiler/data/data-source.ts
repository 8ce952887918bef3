/**
 * Reads a FAQ that is written as data: JSON, YAML, TOML or CSV, in whatever shape its author has it,
 * or what schema.org calls a `FAQPage`.
 */
import type {Report} from '../diagnostic.js';
import type {DraftEntry, ParsedSource, ParseOptions} from '../draft-entry.js';
import type {DataBlock, DataMap, DataNode, DataPair} from '../settings/data-node.js';
import {
  FILE_KINDS,
  fileSettings,
  OTHER_FILE_NAMES,
  type FileSettings,
} from '../settings/front-matter.js';
import {readJson} from '../settings/json-data.js';
import {omissionIn} from '../settings/omission.js';
import {settingsOf} from '../settings/settings.js';
import {readToml} from '../settings/toml-data.js';
import {UnknownSettings} from '../settings/unknown-settings.js';
import {readYaml} from '../settings/yaml-data.js';
import type {SourceText} from '../source-text.js';
import {suggest} from '../suggest.js';
import {readCsv} from './csv-data.js';
import {draftOfEntry, type EntryReader} from './data-entry.js';
import {fieldOf} from './field-names.js';
import {dataTextUse} from './data-text-use.js';
import {findEntries, type Found} from './find-entries.js';
import {findFaqPages, linkedDrafts} from '../html/linked-data.js';
import {Choice} from './localized.js';

/** Code units, about a thousand questions; the parsers take seconds for what is made to be slow. */
const LENGTH_LIMIT = 1024 * 1024;

export function parseJsonSource(
  source: SourceText,
  options: ParseOptions,
  report: Report,
): ParsedSource {
  return parseData(source, {options, report, read: (block) => readJson(block, report)});
}

export function parseYamlSource(
  source: SourceText,
  options: ParseOptions,
  report: Report,
): ParsedSource {
  return parseData(source, {
    options,
    report,
    read: (block) => readYaml(block, LENGTH_LIMIT, report),
  });
}

export function parseTomlSource(
  source: SourceText,
  options: ParseOptions,
  report: Report,
): ParsedSource {
  return parseData(source, {
    options,
    report,
    read: (block) => readToml(block, LENGTH_LIMIT, report),
  });
}

export function parseCsvSource(
  source: SourceText,
  options: ParseOptions,
  report: Report,
): ParsedSource {
  return parseData(source, {options, report, read: (block) => readCsv(block, report)});
}

interface DataContext {
  readonly options: ParseOptions;
  readonly report: Report;
  readonly read: (block: DataBlock) => DataNode | undefined;
}

function parseData(source: SourceText, {options, report, read}: DataContext): ParsedSource {
  if (options.section !== undefined && options.section !== '') {
    report.error({
      ...source.placeAt(0),
      code: 'no-section',
      message: `Data has no parts with an anchor, as “#${options.section}” is.`,
      hint: 'Name the file alone.',
    });
    return {drafts: []};
  }
  if (source.text.trim() === '') {
    reportNoEntries(undefined, source, report);
    return {drafts: []};
  }
  const root = read({source, start: 0, end: source.text.length, name: 'file'});
  if (root === undefined) return {drafts: []};
  const pages = findFaqPages(root);
  if (pages.length > 0) {
    const linked = linkedDrafts(pages, {root, source, options, report});
    return {drafts: linked, textUse: dataTextUse(root, linked, source)};
  }
  const file = root.kind === 'map' ? settingsOfFile(root, source, report) : {};
  const choice = new Choice(options.language ?? file.language?.text);
  const found = findEntries(root, choice);
  if (found.entries.length + found.unasked.length === 0) reportNoEntries(root, source, report);
  warnOfUnread(found, source, report);
  warnOfUnasked(found, source, report);
  const reader = {file, source, options, choice, report};
  const language = file.language ?? languageOf(choice, {source, options, report});
  const drafts = draftsOf(found, reader);
  return {...(language && {language}), drafts, textUse: dataTextUse(root, drafts, source)};
}

function draftsOf(found: Found, reader: EntryReader): DraftEntry[] {
  return found.entries.flatMap((entry) => {
    if (entry.map !== undefined && omissionIn(entry.map, reader.source) !== undefined) return [];
    return draftOfEntry(entry, reader) ?? [];
  });
}

/** What its names mean elsewhere in a file is no business of the file's settings. */
function settingsOfFile(
  {pairs, ...map}: DataMap,
  source: SourceText,
  report: Report,
): FileSettings {
  const texts = pairs.filter(
    ({name, value}) =>
      value.kind === 'text' && (Object.hasOwn(FILE_KINDS, name) || name === 'lang'),
  );
  const expected = {source, name: 'file', kinds: FILE_KINDS, otherNames: OTHER_FILE_NAMES};
  return fileSettings(settingsOf({...map, pairs: texts}, expected, report), report);
}

/** Where a file has several languages and nobody chose one. */
function languageOf(
  {chosen}: Choice,
  {source, options, report}: Pick<EntryReader, 'source' | 'options' | 'report'>,
): FileSettings['language'] {
  if (chosen === undefined || options.language !== undefined) return undefined;
  const place = source.placeAt(chosen.start);
  if (chosen.others.length > 0) {
    report.warning({
      ...place,
      code: 'several-languages',
      message: `This file is in several languages; “${chosen.language}” is read, but not ${chosen.others.map((tag) => `“${tag}”`).join(', ')}.`,
      hint: 'Set the language to choose another one, and build one FAQ for each.',
    });
  }
  return {...place, text: chosen.language};
}

/** One warning for all of a file. */
function warnOfUnread({unread}: Found, source: SourceText, report: Report): void {
  const unknown = new UnknownSettings('entry', ENTRY_NAMES);
  for (const {name, key} of unread) unknown.add(name, source.placeAt(key.start));
  unknown.report(report);
}

const ENTRY_NAMES = [
  ...['question', 'answer', 'answerHtml', 'category', 'id'],
  ...['aliases', 'expects', 'featured', 'related'],
];

function warnOfUnasked({unasked}: Found, source: SourceText, report: Report): void {
  for (const {start} of unasked) {
    report.warning({
      ...source.placeAt(start),
      code: 'no-question',
      message: 'This entry has no question, so it is left out.',
      hint: 'Give it one, with the name “question”.',
    });
  }
}

/** @param found what is there instead of questions */
function reportNoEntries(found: DataNode | undefined, source: SourceText, report: Report): void {
  const pairs: readonly DataPair[] = found?.kind === 'map' ? found.pairs : [];
  const names = pairs.map(({name}) => name).filter((name) => fieldOf(name) === undefined);
  const meant = names.flatMap((name) => suggest(name, ['entries', 'questions']) ?? []);
  report.warning({
    ...source.placeAt(found?.start ?? 0),
    code: 'no-entries',
    message: 'This file holds no question with an answer that can be found, so nothing is read.',
    hint: `${meant[0] === undefined ? '' : `Did you mean “${meant[0]}”? `}Write a list of entries, each with “question” and “answer”; or leave the file out.`,
  });
}
