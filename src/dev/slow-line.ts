/**
 * Sends an answer as a slow telephone line does, so that an author feels what some readers wait.
 */
import type {ServerResponse} from 'node:http';
import {setTimeout} from 'node:timers/promises';

/** As Lighthouse has its slow 4G: 150 ms to and fro, 1.6 Mbit/s. */
const LATENCY_MS = 150;
const BYTES_PER_MS = 200;
const TICK_MS = 50;

export async function sendSlowly(body: Buffer, response: ServerResponse): Promise<void> {
  await setTimeout(LATENCY_MS);
  for (let at = 0; at < body.length; at += BYTES_PER_MS * TICK_MS) {
    if (response.destroyed) return;
    response.write(body.subarray(at, at + BYTES_PER_MS * TICK_MS));
    await setTimeout(TICK_MS);
  }
  response.end();
}
