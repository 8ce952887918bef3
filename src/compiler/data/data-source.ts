/**
 * Reads a FAQ that is written as data: a list of questions in JSON or YAML, or what schema.org
 * calls a `FAQPage`.
 */
import type {Report} from '../diagnostic.js';
import type {ParsedSource, ParseOptions} from '../draft-entry.js';
import {FILE_KINDS, fileSettings, type FileSettings} from '../settings/front-matter.js';
import {settingsOf, unknownIn} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {didYouMean} from '../suggest.js';
import {draftOfNode, ENTRY} from './data-entry.js';
import {
  nodesOf,
  valueIn,
  type DataBlock,
  type DataMap,
  type DataNode,
} from '../settings/data-node.js';
import {findFaqPages, linkedDrafts} from '../html/linked-data.js';
import {readJson} from '../settings/json-data.js';
import {readYaml} from '../settings/yaml-data.js';

/** Code units, about a thousand questions; the parser takes seconds for what is made to be slow. */
const YAML_LIMIT = 1024 * 1024;

const KINDS = {...FILE_KINDS, entries: 'other'} as const;

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
  return parseData(source, {options, report, read: (block) => readYaml(block, YAML_LIMIT, report)});
}

interface DataContext {
  readonly options: ParseOptions;
  readonly report: Report;
  readonly read: (block: DataBlock) => DataNode | undefined;
}

function parseData(source: SourceText, {options, report, read}: DataContext): ParsedSource {
  if (source.text.trim() === '') {
    reportNoEntries(undefined, source, report);
    return {drafts: []};
  }
  const root = read({source, start: 0, end: source.text.length, name: 'file'});
  if (root === undefined) return {drafts: []};
  const pages = findFaqPages(root);
  if (pages.length > 0) return {drafts: linkedDrafts(pages, {root, source, options, report})};
  const file = root.kind === 'map' ? settingsOfFile(root, source, report) : {};
  const entries = root.kind === 'list' ? root : valueIn(root, 'entries');
  if (nodesOf(entries).length === 0) reportNoEntries(entries ?? root, source, report);
  const unknown = unknownIn(ENTRY);
  const reader = {file, source, options, unknown, report};
  const drafts = nodesOf(entries).flatMap((node) => draftOfNode(node, reader) ?? []);
  unknown.report(report);
  return {...(file.language && {language: file.language}), drafts};
}

function settingsOfFile(map: DataMap, source: SourceText, report: Report): FileSettings {
  const expected = {source, name: 'file', kinds: KINDS};
  return fileSettings(settingsOf(map, expected, report), report);
}

/** @param found what stands where the list of questions belongs */
function reportNoEntries(found: DataNode | undefined, source: SourceText, report: Report): void {
  const names = found?.kind === 'map' ? found.pairs.map(({name}) => name) : [];
  const suggestions = names.map((name) => didYouMean(name, ['entries']));
  report.error({
    ...source.placeAt(found?.start ?? 0),
    code: 'no-entries',
    message: 'This file holds no list of questions.',
    hint: `${suggestions.find((text) => text !== '') ?? ''}Write a list of entries, each with “question” and “answer”; or leave the file out.`,
  });
}
