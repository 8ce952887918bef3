/**
 * The rollup plugin, for Vite too: `import faq from './faq-data?faq'` gives a ready FAQ.
 */
import type {SourceOptions} from '../files/read-sources.js';
import {compileSources} from './compile-sources.js';
import {faqPlugin, type FaqPlugin} from './plugin.js';

export type {FaqPlugin};

/** They hold for every FAQ that a project imports. */
export type FaqSearchPluginOptions = SourceOptions;

/**
 * Compiles what is imported with `?faq` at its end: a folder, a file, or a glob, relative to the
 * importing module. The import gives a `Faq`.
 */
export function faqSearch(options: FaqSearchPluginOptions = {}): FaqPlugin {
  return faqPlugin(
    ({folder, pattern}) => compileSources([pattern], {folder}, options),
    options.imageHosts,
  );
}
