/**
 * The packages of `late-packages.ts` at once, where a module can't be loaded without waiting.
 */
import * as html from 'hast-util-from-html';
import * as jsonc from 'jsonc-parser';
import * as smolToml from 'smol-toml';
import * as yamlParser from 'yaml';

export const htmlParser = (): typeof html => html;
export const yaml = (): typeof yamlParser => yamlParser;
export const toml = (): typeof smolToml => smolToml;
export const json = (): typeof jsonc => jsonc;

export async function loadPackages(): Promise<void> {
  // They are there.
}
