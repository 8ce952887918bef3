/**
 * A search server as it once answered: what was asked of a real one, with its replies.
 *
 * `node --import tsx bench/servers/record.ts` writes the files anew, where real servers can run.
 */
import {readFileSync} from 'node:fs';
import type {Fetch} from '../../src/remote/server.js';

interface Exchange {
  /** Method, path and body. */
  readonly asked: string;
  readonly status: number;
  readonly reply: string;
}

function askedOf(address: string, {method = 'GET', body}: RequestInit): string {
  const {pathname, search} = new URL(address);
  return `${method} ${pathname}${search}\n${typeof body === 'string' ? body : ''}`;
}

/** Asks a real server, and keeps what it says. */
export function recording(): {readonly fetch: Fetch; readonly exchanges: readonly Exchange[]} {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    fetch: async (address, init) => {
      const response = await fetch(address, init);
      const reply = await response.clone().text();
      exchanges.push({asked: askedOf(address, init), status: response.status, reply});
      return response;
    },
  };
}

/** Gives the recorded replies, those to the same request in their order, the last one for ever. */
export function replayed(recorded: URL): Fetch {
  const left = new Map<string, Exchange[]>();
  for (const exchange of JSON.parse(readFileSync(recorded, 'utf8')) as Exchange[])
    left.set(exchange.asked, [...(left.get(exchange.asked) ?? []), exchange]);
  return async (address, init) => {
    const asked = askedOf(address, init);
    const exchanges = left.get(asked) ?? [];
    const [exchange] = exchanges;
    if (!exchange) throw new Error(`This was never asked of a real server; record it:\n${asked}`);
    if (exchanges.length > 1) exchanges.shift();
    return new Response(exchange.reply, {status: exchange.status});
  };
}
