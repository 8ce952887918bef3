/**
 * Reads a setting that is either true or false.
 */
import type {Report} from '../diagnostic.js';
import type {Settings} from './settings.js';

/** @returns nothing where the setting is not there or, with a warning reported, is neither */
export function readFlag(name: string, settings: Settings, report: Report): boolean | undefined {
  const [setting] = settings.get(name) ?? [];
  if (setting === undefined) return undefined;
  const {text, ...place} = setting;
  if (text === 'true' || text === 'false') return text === 'true';
  report.warning({
    ...place,
    code: 'setting-not-flag',
    message: `“${name}” is “${text}”, which is neither true nor false, so it is not read.`,
    hint: `Write “${name}: true”, or take the line out.`,
  });
  return undefined;
}
