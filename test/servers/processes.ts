/**
 * Ports and processes of servers that tests start.
 */
import type {ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';

/** None of them is taken twice, as they are held until all are known. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({length: count}, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((go) => server.once('listening', go))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((go) => server.close(go))));
  return ports;
}

export function ended(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child?.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
