import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {slug} from 'github-slugger';
import {COMMANDS} from '../../src/cli/commands/index.js';
import {EXIT} from '../../src/cli/failure.js';
import {DEFAULTS, OPTIONS, OPTION_NAMES, COMMON_OPTIONS} from '../../src/cli/options.js';
import {runIn} from '../cli/run-in.js';
import {temporaryFolder} from '../temporary-folder.js';
import {codesIn, readPage} from './markdown-page.js';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};
const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'src/README.md'];
const readme = readPage('README.md');

const blocksIn = (language: string): string[] =>
  readme.blocks.filter((block) => block.language === language).map(({text}) => text);
/** A block each, of lines that run one after the other. */
const COMMAND_BLOCKS = blocksIn('sh')
  .map((text) => text.split('\n').filter((line) => line.startsWith('npx faq-search')))
  .filter((lines) => lines.length > 0);

/** A folder with the FAQs that the README shows, and what its command lines name beside them. */
function exampleFolder(context: TestContext): Promise<string> {
  const [folderFile = '', page = ''] = blocksIn('md');
  return temporaryFolder(context, {
    'faq-data/billing.md': folderFile,
    'faq-data/words.synonyms': blocksIn('synonyms')[0] ?? '',
    'docs/help/faq.md': page,
    'other/faq.html': blocksIn('html').find((text) => text.includes('<details')) ?? '',
    'other/faq.yaml': blocksIn('yaml')[0] ?? '',
    'other/faq.json': blocksIn('json')[0] ?? '',
    'queries.tsv': 'class\tanchor\tquery\nkeyword\tpay\tbank transfer\nnone\t\tchocolate cake\n',
  });
}

/** The words of a command line; quotes hold a word together. */
function wordsOf(line: string): string[] {
  return Array.from(
    line.replace(/ # .*/, '').matchAll(/"([^"]*)"|(\S+)/g),
    ([, quoted, word]) => quoted ?? word ?? '',
  );
}

describe('the pages in Markdown', () => {
  for (const path of PAGES) {
    it(`${path} links only to what is there`, () => {
      const page = readPage(path);
      const broken = page.addresses.filter((address) => {
        if (address.startsWith('https:')) return false;
        const [file = '', anchor] = address.split('#');
        const target = file === '' ? path : join(dirname(path), file);
        if (!existsSync(target)) return true;
        return (
          anchor !== undefined &&
          !readPage(target)
            .headings.map((text) => slug(text))
            .includes(anchor)
        );
      });

      assert.deepEqual(broken, []);
    });

    it(`${path} names only scripts of package.json`, () => {
      const named = Array.from(
        readFileSync(path, 'utf8').matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g),
        ([, script, own]) => script ?? own ?? '',
      );

      assert.deepEqual(
        named.filter((name) => !Object.hasOwn(packageJson.scripts, name)),
        [],
      );
    });
  }
});

describe('the README’s command lines', () => {
  it('use every command', () => {
    const used = new Set(COMMAND_BLOCKS.flat().map((line) => wordsOf(line)[2]));

    assert.deepEqual(
      COMMANDS.map(({name}) => name).filter((name) => !used.has(name)),
      [],
    );
  });

  for (const lines of COMMAND_BLOCKS) {
    it(`${lines.join('; ')} ends well on the README’s own FAQ`, async (context) => {
      const folder = await exampleFolder(context);

      for (const line of lines) {
        const {code, stderr} = await runIn(folder, wordsOf(line).slice(2));

        assert.deepEqual({line, code, stderr}, {line, code: 0, stderr: ''});
      }
    });
  }
});

describe('the README’s FAQs', () => {
  it('give the ids that it says', async (context) => {
    const folder = await exampleFolder(context);
    const idsOf = async (source: string): Promise<string[]> => {
      const {stdout} = await runIn(folder, ['search', ' ', source, '--json']);
      return (JSON.parse(stdout) as {hits: {id: string}[]}).hits.map(({id}) => id);
    };

    assert.deepEqual(await idsOf('faq-data'), ['pay', 'where-do-i-find-my-bills']);
    assert.deepEqual(await idsOf('docs'), ['pay', 'where-are-my-bills']);
    assert.deepEqual(await idsOf('other/faq.yaml'), ['pay', 'where-do-i-find-my-bills']);
    assert.deepEqual(await idsOf('other/*.json'), ['pay']);
    assert.deepEqual(await idsOf('other/faq.html'), ['pay']);
  });

  it('have synonyms that find each other, and one way', async (context) => {
    const folder = await exampleFolder(context);

    const {stdout} = await runIn(folder, ['search', 'swift', 'faq-data']);

    assert.match(stdout, /^1 answer /);
  });
});

describe('the README’s programs', () => {
  it('answer in Node what they say', async (context) => {
    const folder = await exampleFolder(context);
    const program = blocksIn('js').find((text) => text.includes('createEngine')) ?? '';
    // Inside the package, so that it finds itself by name.
    const here = resolve('.cache', folder.split(/[\\/]/).at(-1) ?? '');
    await mkdir(here, {recursive: true});
    context.after(() => rm(here, {recursive: true}));
    await cp(folder, here, {recursive: true});
    await writeFile(join(here, 'program.mjs'), program);

    const {stdout} = await promisify(execFile)(process.execPath, ['program.mjs'], {cwd: here});

    assert.equal(stdout, `${/\/\/ (.+)\n/.exec(program)?.[1] ?? 'no comment'}\n`);
  });

  for (const [, names = '', module = ''] of blocksIn('js')
    .join('\n')
    .matchAll(/^import (?:(.+) from )?'(faq-search[^'?]*)';/gm)) {
    it(`import ${names || 'nothing'} from ${module}, which has it`, async () => {
      // What registers the element needs a browser; that it is there is all to see in Node.
      const imported =
        names === '' ? {} : ((await import(module)) as Readonly<Record<string, unknown>>);

      assert.ok(existsSync(fileURLToPath(import.meta.resolve(module))));
      for (const name of names.match(/\w+/g) ?? []) assert.ok(name in imported, name);
    });
  }

  it('have a row for each module of the package', () => {
    const rows = readme.table('Module', 'What it has').map((row) => codesIn(row.get('Module'))[0]);
    const exported = Object.keys(packageJson.exports)
      .filter((path) => path !== './package.json')
      .map((path) => path.replace(/^\./, 'faq-search').replace('*', 'de'));

    assert.deepEqual([...rows].sort(), exported.sort());
  });
});

describe('the README’s table of options', () => {
  const rows = readme.table('Option', 'Key');

  it('has every option with its flags, and no other', () => {
    const expected = OPTION_NAMES.map((name) => {
      const {flag, short} = OPTIONS[name];
      return [...(flag ? [`--${flag}`] : []), ...(short ? [`-${short}`] : [])].join(' ');
    });

    assert.deepEqual(
      rows.map((row) => codesIn(row.get('Option')).join(' ')),
      expected,
    );
  });

  it('has the keys of the configuration, and no other', () => {
    assert.deepEqual(
      rows.map((row) => codesIn(row.get('Key')).join()),
      OPTION_NAMES.map((name) => (OPTIONS[name].configurable ? name : '')),
    );
  });

  it('has the defaults', () => {
    const fixed = ['out', 'title', 'limit', 'top'] as const;
    const told = new Map(
      OPTION_NAMES.map((name, i) => [name, codesIn(rows[i]?.get('Default')).join()]),
    );

    assert.deepEqual(
      fixed.map((name) => told.get(name)),
      fixed.map((name) => String(DEFAULTS[name])),
    );
  });

  it('names the commands that take each option', () => {
    const takenBy = OPTION_NAMES.map((name) => {
      const commands = COMMANDS.filter(({options}) =>
        [...options, ...COMMON_OPTIONS, 'sources', 'version'].includes(name),
      );
      return commands.length === COMMANDS.length ? 'all' : commands.map((one) => one.name).join();
    });

    assert.deepEqual(
      rows.map((row) => codesIn(row.get('Commands')).join() || row.get('Commands')),
      takenBy,
    );
  });
});

describe('the README’s other tables of the command line', () => {
  it('have every command, in the order of the help', () => {
    assert.deepEqual(
      readme.table('Command', 'What it does').map((row) => codesIn(row.get('Command')).join()),
      COMMANDS.map(({name}) => name),
    );
  });

  it('have every exit code', () => {
    assert.deepEqual(
      readme.table('Exit code', 'Meaning').map((row) => Number(codesIn(row.get('Exit code'))[0])),
      Object.values(EXIT),
    );
  });
});
