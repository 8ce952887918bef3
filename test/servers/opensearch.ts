/**
 * Three OpenSearch nodes on this machine, for tests: installed by Maven, started, killed and stopped.
 *
 * Only processes that were started here are ended. OpenSearch refuses root, so that root starts it as
 * another user. The distribution on Maven Central has the transport alone, which is all that is used.
 */
import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ended, freePorts} from './processes.js';

const VERSION = '2.19.6';
const ZIP_SHA256 = '71d6d8b1c637f3faecda0752b184b1cc526fc6eaad59ec1408c6327bb00b9293';
const ARTIFACT = `org.opensearch.distribution.integ-test-zip:opensearch:${VERSION}:zip`;
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
const FOLDER = join(tmpdir(), `faq-search-opensearch-${VERSION}`);
const HOME = join(FOLDER, `opensearch-${VERSION}`);
const NOBODY = 65534;
const START_MS = 300_000;
const HEAP = process.env.OPENSEARCH_HEAP ?? '512m';

/** The releases of Java that this OpenSearch starts with as it is started here. */
const JAVA = {from: 17, to: 23};

/** For the option `skip` of a test: false, or why there is no server to test with. */
export const skipWithoutOpenSearch = whyNot();

function whyNot(): string | false {
  const {status, stderr} = spawnSync('java', ['-version'], {encoding: 'utf8'});
  const release = status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1]) : 0;
  if (!(release >= JAVA.from && release <= JAVA.to)) return `needs Java ${JAVA.from} to ${JAVA.to}`;
  if (isInstalled()) return false;
  if (
    [['mvn', '-v'] as const, ['unzip', '-v'] as const].some(
      ([name, v]) => spawnSync(name, [v]).status !== 0,
    )
  )
    return 'needs Maven and unzip';
  return download() ? false : 'Maven can’t fetch OpenSearch here';
}

/** A node of the cluster. */
interface Node {
  readonly number: number;
  readonly url: string;
  readonly transport: number;
  process?: ChildProcess;
}

export class OpenSearchCluster {
  readonly #folder: string;
  readonly #nodes: readonly Node[];

  private constructor(folder: string, nodes: readonly Node[]) {
    this.#folder = folder;
    this.#nodes = nodes;
  }

  /** @param count how many nodes */
  static async start(count = 3): Promise<OpenSearchCluster> {
    install();
    const folder = join(FOLDER, `run-${process.pid}`);
    rmSync(folder, {recursive: true, force: true});
    const ports = await freePorts(2 * count);
    const nodes = Array.from({length: count}, (_, i) => ({
      number: i + 1,
      url: `http://127.0.0.1:${ports[i]}`,
      transport: ports[count + i] ?? 0,
    }));
    const cluster = new OpenSearchCluster(folder, nodes);
    process.once('exit', () => cluster.#end('SIGKILL'));
    for (const {number} of nodes) cluster.startNode(number);
    await cluster.green();
    return cluster;
  }

  get urls(): readonly string[] {
    return this.#nodes.map(({url}) => url);
  }

  /** Resolves once every node has joined and every shard is where it has to be. */
  async green(): Promise<void> {
    const query = `wait_for_nodes=${this.#nodes.length}&wait_for_status=green&timeout=5s`;
    const end = Date.now() + START_MS;
    while (Date.now() < end) {
      for (const {url} of this.#nodes) {
        const health = await json(`${url}/_cluster/health?${query}`).catch(() => undefined);
        if (health?.timed_out === false) return;
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    throw new Error(`The nodes did not come together; see ${this.#folder}/node*.log.`);
  }

  /** The number of the node that leads the cluster. */
  async leader(): Promise<number> {
    for (const {url} of this.#nodes) {
      const text = await fetch(`${url}/_cat/cluster_manager?h=node`).then(
        (r) => r.text(),
        () => '',
      );
      const number = Number(/^n(\d)/.exec(text)?.[1]);
      if (number > 0) return number;
    }
    throw new Error('No node leads.');
  }

  startNode(number: number): void {
    const node = this.#nodes.find((one) => one.number === number);
    if (!node) throw new Error(`There is no node ${number}.`);
    const own = join(this.#folder, `n${number}`);
    for (const name of ['data', 'logs', 'tmp', 'conf'])
      mkdirSync(join(own, name), {recursive: true});
    cpSync(join(HOME, 'config'), join(own, 'conf'), {recursive: true});
    const isRoot = process.getuid?.() === 0;
    if (isRoot) execFileSync('chown', ['-R', String(NOBODY), this.#folder]);
    const log = openSync(join(this.#folder, `node${number}.log`), 'a');
    node.process = spawn('java', this.#arguments(node, own), {
      cwd: own,
      stdio: ['ignore', log, log],
      ...(isRoot && {uid: NOBODY, gid: NOBODY}),
    });
  }

  killNode(number: number): Promise<void> {
    return ended(this.#nodes.find((one) => one.number === number)?.process, 'SIGKILL');
  }

  async stop(): Promise<void> {
    await Promise.all(this.#nodes.map((node) => ended(node.process, 'SIGTERM')));
    rmSync(this.#folder, {recursive: true, force: true});
  }

  #end(signal: NodeJS.Signals): void {
    for (const node of this.#nodes) node.process?.kill(signal);
  }

  /** By Java itself: the script that comes with it starts further machines first. */
  #arguments({number, url, transport}: Node, own: string): string[] {
    const seeds = this.#nodes.map((node) => `127.0.0.1:${node.transport}`).join();
    const settings = {
      'cluster.name': `faq-${process.pid}`,
      'node.name': `n${number}`,
      'network.host': '127.0.0.1',
      'http.port': new URL(url).port,
      'transport.port': transport,
      'path.data': join(own, 'data'),
      'path.logs': join(own, 'logs'),
      'discovery.seed_hosts': seeds,
      'cluster.initial_cluster_manager_nodes': this.#nodes.map((node) => `n${node.number}`).join(),
      'cluster.routing.allocation.disk.threshold_enabled': false,
      // The serial collector leaves garbage in a large heap, which would count as used.
      'indices.breaker.total.use_real_memory': false,
    };
    return [
      ...[`-Xms${HEAP}`, `-Xmx${HEAP}`, '-XX:+UseSerialGC', '-XX:MaxDirectMemorySize=128m'],
      ...(process.env.OPENSEARCH_TIER === '4' ? [] : ['-XX:TieredStopAtLevel=1']),
      ...['-Xshare:auto', '-Djava.security.manager=allow', '-Dfile.encoding=UTF-8'],
      ...[
        `-Djava.io.tmpdir=${join(own, 'tmp')}`,
        `-Djna.tmpdir=${join(own, 'tmp')}`,
        '-Djna.nosys=true',
      ],
      ...['-Dio.netty.noUnsafe=true', '-Dio.netty.noKeySetOptimization=true'],
      ...['-Dio.netty.recycler.maxCapacityPerThread=0', '-Dio.netty.allocator.numDirectArenas=0'],
      ...['-Dlog4j.shutdownHookEnabled=false', '-Dlog4j2.disable.jmx=true'],
      ...['-Djava.locale.providers=SPI,COMPAT', `-Dopensearch.path.home=${HOME}`],
      ...[`-Dopensearch.path.conf=${join(own, 'conf')}`, '-Dopensearch.distribution.type=zip'],
      ...['-Dopensearch.bundled_jdk=false', '-cp', `${HOME}/lib/*`],
      'org.opensearch.bootstrap.OpenSearch',
      ...Object.entries(settings).map(([name, value]) => `-E${name}=${value}`),
    ];
  }
}

function isInstalled(): boolean {
  return existsSync(join(HOME, 'lib'));
}

/** @returns whether Maven got it; it is unpacked later */
function download(): boolean {
  mkdirSync(FOLDER, {recursive: true});
  chmodSync(FOLDER, 0o755);
  const copy = ['-B', '-q', COPY, `-DoutputDirectory=${FOLDER}`, `-Dartifact=${ARTIFACT}`];
  return spawnSync('mvn', copy, {timeout: START_MS}).status === 0;
}

function install(): void {
  if (isInstalled()) return;
  const zip = join(FOLDER, `opensearch-${VERSION}.zip`);
  const sum = createHash('sha256').update(readFileSync(zip)).digest('hex');
  if (sum !== ZIP_SHA256) throw new Error(`${zip} has the SHA-256 ${sum}, not ${ZIP_SHA256}.`);
  // Whole or not at all: whoever is stopped in between must not leave half of it.
  const unpacked = join(FOLDER, `new-${process.pid}`);
  execFileSync('unzip', ['-q', '-o', zip, '-d', unpacked]);
  renameSync(join(unpacked, `opensearch-${VERSION}`), HOME);
  rmSync(unpacked, {recursive: true});
  rmSync(zip);
  if (process.getuid?.() === 0) chownSync(FOLDER, NOBODY, NOBODY);
}

async function json(url: string): Promise<Record<string, unknown>> {
  return (await fetch(url)).json() as Promise<Record<string, unknown>>;
}
