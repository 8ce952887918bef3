/**
 * The packed package as it is installed by others than npm, and under the oldest Node that it is for.
 *
 * The package managers and that Node come from npm. Where one can't be had, its test is skipped.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import {promisify} from 'node:util';
import {contentsOf} from '../cli/commands/built-faq.js';

const exec = promisify(execFile);

interface Manager {
  readonly title: string;
  /** The package of npm that brings it, with its version. */
  readonly brings: string;
  /** Its program, below `node_modules`. */
  readonly program: string;
  /** What it is told before it installs, by file name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Puts the arguments after it that run the package's command. */
  readonly runs: readonly string[];
}

const YARN = {
  brings: '@yarnpkg/cli-dist@4.18.1',
  program: '@yarnpkg/cli-dist/bin/yarn.js',
  runs: ['faq-search'],
};

function yarnWith(linker: string): Manager {
  const settings = [
    `nodeLinker: ${linker}`,
    'enableTelemetry: false',
    'enableImmutableInstalls: false', // which CI would make of it
  ];
  return {
    ...YARN,
    title: `Yarn (${linker})`,
    files: {'.yarnrc.yml': `${settings.join('\n')}\n`, 'yarn.lock': ''},
  };
}

const MANAGERS: readonly Manager[] = [
  yarnWith('pnp'),
  yarnWith('node-modules'),
  {
    title: 'pnpm',
    brings: 'pnpm@10.34.9',
    program: 'pnpm/bin/pnpm.cjs',
    runs: ['exec', 'faq-search'],
  },
  {
    title: 'Bun, which also runs it',
    brings: 'bun@1.4.4',
    program: 'bun/bin/bun.exe',
    runs: ['--bun', 'run', 'faq-search'],
  },
];

let folder: string;
let packed: string;
let registry: string;
/** What our own build gives, by name. */
let expected: Readonly<Record<string, string>>;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
  const {stdout} = await exec('npm', [
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  ]);
  const [first] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{filename: string}];
  packed = join(folder, first.filename);
  registry = (await exec('npm', ['config', 'get', 'registry'])).stdout.trim();
  const args = ['build', resolve('faq-data'), '--out', 'expected', ...OPTIONS];
  await exec(process.execPath, [resolve('dist/cli.js'), ...args], {cwd: folder});
  expected = await contentsOf(join(folder, 'expected'));
});

after(() => rm(folder, {recursive: true}));

const OPTIONS = ['--html', 'page', '--json-ld', '--llms-txt', '--base-url', 'https://example.org/'];

describe('the packed package, installed by', () => {
  for (const manager of MANAGERS) {
    it(`${manager.title}, builds the same files`, async (context) => {
      const run = await managerOf(manager, context);
      if (run === undefined) return;
      const project = await projectWith(manager);

      await run(project, ['install']);
      await run(project, [...manager.runs, 'build', 'faq-data', '--out', 'out', ...OPTIONS]);

      assert.deepEqual(await contentsOf(join(project, 'out')), expected);
    });
  }
});

describe('the packed package, under the oldest Node that it says it is for', () => {
  it('builds the same files, and finds an answer', async (context) => {
    const {engines} = JSON.parse(await readFile('package.json', 'utf8')) as {
      readonly engines: {readonly node: string};
    };
    const oldest = `${engines.node.replace('>=', '')}.0`;
    const tools = await toolsOf(`node@${oldest}`, context);
    if (tools === undefined) return;
    const node = join(tools, 'node/bin/node');
    const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', packed];
    await mkdir(join(folder, 'oldest'));
    await exec('npm', [...args, '--prefix', join(folder, 'oldest')]);
    const cli = join(folder, 'oldest/node_modules/faq-search/dist/cli.js');
    const data = resolve('faq-data');

    const version = await exec(node, ['--version']);
    await exec(node, [cli, 'build', data, '--out', 'oldest/out', ...OPTIONS], {cwd: folder});
    const {stdout} = await exec(node, [cli, 'search', 'ntp sevrers', data], {cwd: folder});

    assert.equal(version.stdout, `v${oldest}\n`);
    assert.deepEqual(await contentsOf(join(folder, 'oldest/out')), expected);
    assert.match(stdout, /What NTP servers do resin\.io devices use\?/);
  });
});

type Run = (cwd: string, args: readonly string[]) => Promise<unknown>;

/** @returns nothing where it can't be had; then the test is skipped */
async function managerOf(
  {brings, program}: Manager,
  context: TestContext,
): Promise<Run | undefined> {
  const tools = await toolsOf(brings, context);
  if (tools === undefined) return undefined;
  const path = join(tools, program);
  const isScript = /\.c?js$/.test(path);
  const [command, first] = isScript ? [process.execPath, [path]] : [path, []];
  // Each reads npm's own settings, or one of these.
  const env = {...process.env, YARN_NPM_REGISTRY_SERVER: registry, npm_config_registry: registry};
  return (cwd, args) => exec(command, [...first, ...args], {cwd, env});
}

/** @returns the `node_modules` that has a tool from npm */
async function toolsOf(tool: string, context: TestContext): Promise<string | undefined> {
  const home = join(folder, 'tools', tool.replace(/\W/g, '-'));
  await mkdir(home, {recursive: true});
  const args = ['install', '--prefix', home, '--prefer-offline', '--no-audit', '--no-fund', tool];
  const missing = await exec('npm', args).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  if (missing === undefined) return join(home, 'node_modules');
  context.skip(`${tool} can't be had from npm: ${missing.slice(0, 200)}`);
  return undefined;
}

/** A folder with the FAQ, and a manifest that asks for our package alone. */
async function projectWith({title, files = {}}: Manager): Promise<string> {
  const project = join(folder, title.replace(/\W+/g, '-'));
  await mkdir(project);
  await cp('faq-data', join(project, 'faq-data'), {recursive: true});
  await cp(packed, join(project, 'faq-search.tgz'));
  const manifest = {private: true, dependencies: {'faq-search': 'file:./faq-search.tgz'}};
  for (const [name, text] of Object.entries({...files, 'package.json': JSON.stringify(manifest)}))
    await writeFile(join(project, name), text);
  return project;
}
