import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {COMMANDS} from '../../src/cli/commands/index.js';
import {temporaryFolder} from '../temporary-folder.js';
import {runIn} from './run-in.js';

describe('faq-search --help', () => {
  it('lists the commands, the exit codes and where options may stand', async (context) => {
    const {code, stdout, stderr} = await runIn(await temporaryFolder(context), ['--help']);

    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      `Search for FAQs: Markdown in, one script out, answers as you type.

Usage
  faq-search <command> [options]

Commands
  init [source…]                Set up a site: a configuration, a starter FAQ, two lines to paste
  dev [source…]                 Preview a FAQ while you write it, on a page that shows its errors
  build [source…]               Build the scripts and the index of a FAQ
  search <query> [source…]      Show the answers to a query, best first
  check [source…]               Find errors in a FAQ, and golden queries that miss their entry
  eval <queries.tsv> [source…]  Measure how well a FAQ answers a table of queries
  explain <query> [source…]     Explain why each answer to a query has its rank
  gaps <queries> [source…]      Find what readers searched for in vain, and what would help
  diff <old> [new] [queries]    Compare two versions of a FAQ: which queries find more, which less
  push [source…]                Push a FAQ to a search server, replacing what is there
  status                        Show what a search server has, and whether it is complete
  serve                         Answer pages from a search server, to try it on this machine

Options
  -h, --help     Show this help
  -v, --version  Show the version

Exit codes
  0    Done
  1    The FAQ has errors
  2    The command or its configuration can't be understood
  3    A file or a server can't be read or written
  130  Stopped by Ctrl-C (143: by a request to end); nothing was changed

Options can also be set in faq.config.json, or under “faq-search” in package.json.
Run “faq-search <command> --help” for the options of a command.
`,
    );
  });

  it('is named where no command is given', async (context) => {
    assert.deepEqual(await runIn(await temporaryFolder(context), []), {
      code: 2,
      stdout: '',
      stderr: 'faq-search: No command is given.\n  Run “faq-search --help” to see the commands.\n',
    });
  });
});

describe('faq-search <command> --help', () => {
  it('lists the arguments, options and examples of the command', async (context) => {
    const {stdout} = await runIn(await temporaryFolder(context), ['search', '--help']);

    assert.equal(
      stdout,
      `Show the answers to a query, best first.

Usage
  faq-search search <query> [source…] [options]

Arguments
  <query>    What a reader would type
  [source…]  Files, folders or patterns of the FAQ; also “sources” in the configuration

Options
  -n, --limit <number>        The most answers to show (default: 10)
      --language <code>       Language of the FAQ (default: en)
      --base-url <url>        Base URL of relative links in answers
      --heading-level <1–6>   Level of the headings that are questions (default: detected)
      --image-hosts <hosts>   Other hosts that images in answers can come from
      --exclude <patterns>    Files, folders or patterns to leave out, separated by commas
      --faq <name>            Which FAQ of the configuration, if it has several
      --max-source-size <MB>  Largest size of a source (default: 5)
      --strict                Treat warnings as errors (default: only in check)
      --verbose               Show every warning, not one of each kind with a count
      --json                  Print one JSON document, for scripts
  -h, --help                  Show this help

Examples
  faq-search search "forgot my password" faq-data
  faq-search search "vpn port" --limit 3
`,
    );
  });

  it('fits a terminal of 100 columns', async (context) => {
    const folder = await temporaryFolder(context);

    for (const {name} of COMMANDS) {
      const {stdout} = await runIn(folder, [name, '--help']);
      const longest = Math.max(...stdout.split('\n').map((line) => line.length));
      assert.ok(longest <= 100, `${name}: ${longest}`);
    }
  });
});
