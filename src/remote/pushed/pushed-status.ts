/**
 * What a server has of the FAQs under an alias.
 */
import type {Meta} from './documents.js';

export interface PushedStatus {
  readonly alias: string;
  /** The index in use; absent where nothing has been pushed. */
  readonly index?: string;
  /** `green`: all of it and its copies are there; `yellow`: all of it; `red`: not even that. */
  readonly health?: string;
  readonly faqs: readonly FaqStatus[];
  /** Indexes that an interrupted push has left. */
  readonly abandoned: readonly string[];
}

export interface FaqStatus extends Pick<Meta, 'site' | 'language' | 'hash'> {
  /** How many were pushed. */
  readonly entries: number;
  /** How many are found. */
  readonly found: number;
}

/** Whether every FAQ has all of its entries. */
export function isWhole({health, faqs}: PushedStatus): boolean {
  return health !== 'red' && faqs.length > 0 && faqs.every(({entries, found}) => entries === found);
}
