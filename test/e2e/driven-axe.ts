/**
 * Asks axe about a page in any of the browsers.
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {DrivenPage} from './driven-page.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @returns the names of the rules that are broken */
export async function brokenRules(page: DrivenPage): Promise<string[]> {
  return page.run(
    async (source) => {
      const script = document.createElement('script');
      script.textContent = source;
      document.head.append(script);
      const {axe} = globalThis as unknown as {axe: {run: () => Promise<AxeResults>}};
      return (await axe.run()).violations.map(({id}) => id);
    },
    await readFile(AXE, 'utf8'),
  );
}
