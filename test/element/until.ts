/**
 * Waits for what comes by itself, as long as a busy machine may need.
 */
import {waitUntil} from '@open-wc/testing';

/** Less than a test may take, so that the message is seen. */
const PATIENCE_MS = 15_000;

/** @throws with the message when it never becomes true */
export function until(isTrue: () => boolean, message: string): Promise<void> {
  return waitUntil(isTrue, message, {timeout: PATIENCE_MS});
}
