/**
 * Keeps pages of other sites away from a server that only its own page is to ask.
 *
 * A browser lets any page send requests to 127.0.0.1. What such a page gets it may not read, but a name of
 * its own that leads here (DNS rebinding) would change that, so the host has to be ours; what writes needs
 * the word that our page was given.
 */
import {randomBytes, timingSafeEqual} from 'node:crypto';
import type {IncomingMessage, OutgoingHttpHeaders} from 'node:http';

/** The header that has the word. */
const WORD_HEADER = 'x-faq-search-word';

/** For one run of the server. */
export function newWord(): string {
  return randomBytes(24).toString('base64url');
}

/** Why a request is not answered. */
export type Distrust = 'host' | 'origin' | 'site' | 'word' | 'type';

type Request = Pick<IncomingMessage, 'headers' | 'method' | 'url'>;

/** @returns nothing for a request of our own page, or of a person who opens it */
export function distrustOf(
  {headers, method, url}: Request,
  {port, word}: {readonly port: number; readonly word: string},
): Distrust | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const {host = '', origin, 'sec-fetch-site': site = 'none'} = headers;
  if (!hosts.includes(host.toLowerCase())) return 'host';
  if (origin !== undefined && origin !== `http://${host.toLowerCase()}`) return 'origin';
  // A link on another site may lead to the page, as a typed address does; nothing else may come from there.
  const isOpening = headers['sec-fetch-dest'] === 'document' && url === '/';
  if (site !== 'same-origin' && site !== 'none' && !isOpening) return 'site';
  if (method === 'GET' || method === 'HEAD') return undefined;
  // A form of another site can't send this type.
  if (headers['content-type'] !== 'application/json') return 'type';
  return isSame(headers[WORD_HEADER], word) ? undefined : 'word';
}

function isSame(given: unknown, word: string): boolean {
  if (typeof given !== 'string' || given.length !== word.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(word.padEnd(given.length)));
}

/** Nothing of it may be in a frame of another site, nor be read, nor run what is not ours. */
export const SAFE_HEADERS: OutgoingHttpHeaders = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; object-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
};
