/**
 * Says which modules of the package come into one file.
 */
import {resolve} from 'node:path';

/** What pages load once something is asked, and commands at once. */
export const ENGLISH_ROWS = 'src/languages/en-synonym-rows.ts';

/** What pages and servers of searches import, and what these import later. */
const PAGE_DOORS = [
  'src/element/index.ts',
  'src/element/define.ts',
  'src/element/faq/plain-faq/open-plain-faq.ts',
  'src/element/faq/split-faq.ts',
  'src/element/take-engine-attribute.ts',
  'src/engine/index.ts',
  'src/remote/index.ts',
  'src/remote/handler/index.ts',
  'src/remote/typesense/index.ts',
];

/**
 * Few files for what each command loads. All that a module in a named chunk needs has to be in one,
 * too: rollup would put it into the same, and pages would import what needs Node.
 */
export function nodeChunk(id, modules) {
  // What answers may contain is to be found, by whoever looks what a version allows.
  if (id === resolve('src/format/allow-list.ts')) return 'allow-list';
  if (id === resolve(ENGLISH_ROWS)) return 'en-synonym-rows'; // for pages, once something is asked
  const isIn = (entry) => isPartOf(id, entry, modules);
  const isRun = isIn('src/cli/index.ts');
  const isBuilt = isIn('src/cli/commands/build.ts');
  const isImported = isIn('src/files/index.ts') || isIn('src/rollup/index.ts');
  const isCompiled = isIn('src/rollup/compile-sources.ts') || (isBuilt && isImported);
  const isEntry = id === resolve('src/cli/index.ts');
  if (isEntry || !(isRun || isCompiled || isBuilt)) return undefined;
  if (PAGE_DOORS.some(isIn)) return 'format';
  if (isRun && isCompiled) return 'diagnostics';
  return isRun ? 'run' : isCompiled ? 'compile' : 'built-files';
}

/** Whether a module is an entry, or imported by it, if only by others. */
export function isPartOf(id, entry, {getModuleInfo}, seen = new Set()) {
  if (id === resolve(entry)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return getModuleInfo(id).importers.some((importer) =>
    isPartOf(importer, entry, {getModuleInfo}, seen),
  );
}
