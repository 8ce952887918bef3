/**
 * Addresses that open an editor at a place in a source.
 */
import {resolve} from 'node:path';
import type {Place} from '../compiler/diagnostic.js';
import type {Openable} from './protocol.js';

/** @param folder that the path is relative to */
export function openable<At extends Place>(place: At, folder: string): At & Openable {
  const path = resolve(folder, place.path).replaceAll('\\', '/').replace(/^\//, '');
  const address = path.split('/').map(encodeURIComponent).join('/').replace('%3A', ':');
  return {...place, editor: `vscode://file/${address}:${place.line}:${place.column}`};
}
