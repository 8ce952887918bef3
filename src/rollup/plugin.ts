/**
 * The one way a FAQ gets into a bundle: resolves imports that end in `?faq` to index modules.
 */
import {basename, dirname} from 'node:path';
import type {Plugin, PluginContext} from 'rollup';
import type {Diagnostic} from '../files/index.js';
import {faqModule, type FaqIndex} from './faq-module.js';
import {
  askedPattern,
  isPath,
  moduleIdOf,
  requestOf,
  requestOfModuleId,
  type FaqRequest,
} from './faq-request.js';
import {ownModule} from './own-module.js';
import {reportDiagnostics} from './report-diagnostics.js';
import {hotUpdateOf} from './watched-folders.js';

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
