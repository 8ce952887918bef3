/**
 * The one way a FAQ gets into a bundle: resolves imports that end in `?faq` to index modules.
 */
import {basename, dirname, relative, resolve, sep} from 'node:path';
import type {Plugin, PluginContext, RollupLog} from 'rollup';
import {type Diagnostic, formatDiagnostic} from '../files/index.js';
import {type FaqIndex, faqModule} from './faq-module.js';
import {
  askedPattern,
  type FaqRequest,
  isPath,
  moduleIdOf,
  requestOf,
  requestOfModuleId,
} from './faq-request.js';
import {ownModule} from './own-module.js';

/** What came of compiling the FAQ of one request. */
export interface CompiledFaq {
  /** Absent when a diagnostic is an error. */
  readonly index?: FaqIndex;
  /** Their paths are relative to the request's folder. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute files and folders whose change makes the index outdated. */
  readonly watched: readonly string[];
}

export type CompileFaq = (request: FaqRequest) => Promise<CompiledFaq>;

/** A rollup plugin with what only Vite asks for. */
export type FaqPlugin = Plugin & {
  readonly enforce: 'pre';
  readonly hotUpdate: ReturnType<typeof hotUpdateOf>;
};

/** @param imageHosts the other hosts that images in answers may come from */
export function faqPlugin(compileFaq: CompileFaq, imageHosts?: readonly string[]): FaqPlugin {
  const watchedBy = new Map<string, readonly string[]>();
  return {
    name: 'faq-search',
    // Before Vite's own resolver, which takes `./faq.md?faq` for the file.
    enforce: 'pre',
    async resolveId(source, importer) {
      const isOurs = importer !== undefined && requestOfModuleId(importer) !== undefined;
      // Vite looks for watched files and folders as if they were imported. A language is that of the
      // faq-search that built the index, which fits it, not what the importing project may have.
      if (isOurs) return isPath(source) ? source : ownModule(source);
      const pattern = askedPattern(source);
      if (pattern === undefined) return null;
      return moduleIdOf(
        isPath(pattern)
          ? requestOf(pattern, importer)
          : await aliasedRequest(this, pattern, importer),
      );
    },
    async load(id) {
      const request = requestOfModuleId(id);
      if (request === undefined) return null;
      const {index, diagnostics, watched} = await compileFaq(request);
      watchedBy.set(id, watched);
      watched.forEach((path) => this.addWatchFile(path));
      reportDiagnostics(this, diagnostics, request.folder);
      if (index === undefined) return this.error(`“${request.pattern}” gave no index.`);
      return {code: faqModule(index, imageHosts), map: {mappings: ''}, moduleSideEffects: false};
    },
    hotUpdate: hotUpdateOf(watchedBy),
  };
}

/** For patterns like `@/faq.md` or `some-package/faq.md`, which other plugins know. */
async function aliasedRequest(
  context: PluginContext,
  pattern: string,
  importer: string | undefined,
): Promise<FaqRequest> {
  const resolved = await context.resolve(pattern, importer, {skipSelf: true});
  if (resolved !== null && resolved.external === false && isPath(resolved.id)) {
    return {folder: dirname(resolved.id), pattern: basename(resolved.id)};
  }
  return context.error(
    `“${pattern}?faq” does not say where the FAQ is. Begin it with “./” or “../”, as in “./${pattern}?faq”.`,
  );
}

/**
 * Every warning is a warning of rollup's; the first error ends the build, with the text of all.
 * @param folder the absolute folder that the diagnostics' paths are relative to
 */
function reportDiagnostics(
  context: PluginContext,
  diagnostics: readonly Diagnostic[],
  folder: string,
): void {
  for (const warning of diagnostics.filter(({severity}) => severity === 'warning')) {
    context.warn(logOf(warning, folder));
  }
  const [first, ...others] = diagnostics.filter(({severity}) => severity === 'error');
  if (first === undefined) return;
  const log = logOf(first, folder);
  const rest = others.map((other) => `\n${formatDiagnostic(fromWorkingFolder(other, folder))}`);
  // A mistake in a text has no use for where in our code it was noticed.
  context.error({...log, message: log.message + rest.join(''), stack: ''});
}

function logOf({path, line, column, code, message, hint}: Diagnostic, folder: string): RollupLog {
  const file = resolve(folder, path);
  // Rollup counts columns from 0.
  return {
    message: `${message}\n  ${hint}`,
    pluginCode: code,
    loc: {file, line, column: column - 1},
  };
}

function fromWorkingFolder(diagnostic: Diagnostic, folder: string): Diagnostic {
  const path = relative(process.cwd(), resolve(folder, diagnostic.path)).replaceAll('\\', '/');
  return {...diagnostic, path};
}

/** What is needed of Vite, whose types would make it a dependency of every rollup user. */
interface ModuleNode {
  readonly id: string | null;
}
interface DevContext {
  readonly environment: {
    readonly moduleGraph: {getModuleById(id: string): ModuleNode | undefined};
  };
}
interface HotUpdate {
  readonly type: 'create' | 'update' | 'delete';
  readonly file: string;
  readonly modules: readonly ModuleNode[];
}

/** Files and folders by the id of the module made from them. */
type WatchedPaths = ReadonlyMap<string, readonly string[]>;

/** A `hotUpdate` hook: also updates each FAQ that watches a folder which the file came to or left. */
function hotUpdateOf(watched: WatchedPaths) {
  return function (this: DevContext, {type, file, modules}: HotUpdate): ModuleNode[] | undefined {
    if (type === 'update') return undefined;
    const affected = [...watched]
      .filter(([, paths]) => paths.some((path) => isWithin(file, path)))
      .map(([id]) => this.environment.moduleGraph.getModuleById(id));
    return [...new Set([...modules, ...affected.filter((node) => node !== undefined)])];
  };
}

/** @param file an absolute path with `/`, as Vite gives it on every system */
function isWithin(file: string, folder: string): boolean {
  return file.startsWith(`${folder.replaceAll(sep, '/')}/`);
}
