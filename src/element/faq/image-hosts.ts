/**
 * The other hosts that images in answers may come from.
 *
 * They come from the page and from its scripts; an index can't name any, because it may come from
 * somewhere else. So no answer makes a reader's browser ask a host that the page did not name.
 */
import {isImageOf} from '../../format/allow-list.js';

const allowed = new Set<string>();

/** @param hosts in lower case, as in `cdn.example.com` or `localhost:8080` */
export function allowImageHosts(hosts: readonly string[]): void {
  for (const host of hosts) allowed.add(host);
}

/** Whether an image with this address may be asked for. */
export function isAllowedImage(src: string): boolean {
  return isImageOf([...allowed], src);
}
