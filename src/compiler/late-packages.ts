/**
 * Packages that only some sources need. Each loads when the first such source is read, because to
 * load them all takes longer than to build a small FAQ.
 *
 * By `require`, which gives them at once: what reads a source waits for nothing. Other platforms get
 * `all-packages.ts` in its place; `imports` in package.json says which.
 */
import type * as Html from 'hast-util-from-html';
import type * as Json from 'jsonc-parser';
import type * as Toml from 'smol-toml';
import type * as Yaml from 'yaml';
import {loadBefore, loadNow} from '../languages/load-now.js';

/** For HTML that is not ours. */
export const htmlParser = late(() => loadNow('hast-util-from-html') as typeof Html);
export const yaml = late(() => loadNow('yaml') as typeof Yaml);
export const toml = late(() => loadNow('smol-toml') as typeof Toml);
/** JSON with places. */
export const json = late(() => loadNow('jsonc-parser') as typeof Json);

/** To be awaited before the first is asked for. */
export function loadPackages(): Promise<void> {
  return loadBefore(['hast-util-from-html', 'yaml', 'smol-toml', 'jsonc-parser']);
}

/** Loads once. */
function late<T>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => (loaded ??= load());
}
