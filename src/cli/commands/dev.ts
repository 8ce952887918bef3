/**
 * `faq-search dev`: shows a FAQ on a page of its own, and what is known of it, while it is written.
 */
import type {FaqIndex} from '../../files/index.js';
import {SessionStore} from '../../files/session-store.js';
import {unwritableBecause} from '../../files/system-error.js';
import {Following} from '../../dev/following.js';
import {newWord} from '../../dev/guard.js';
import {startServer, type DevServer} from '../../dev/server.js';
import type {Site} from '../../dev/routes.js';
import {Workshop} from '../../dev/workshop.js';
import {MESSAGE_TAGS} from '../../messages/tags.js';
import {makeFiles} from '../built-files.js';
import type {Report, Task} from '../command.js';
import {compileOptionsOf, compileTask} from '../compile-task.js';
import {IoFailure} from '../failure.js';
import {counted, grouped} from '../terminal.js';

export async function runDev(task: Task): Promise<Report> {
  const {cwd, options} = task;
  const workshop = new Workshop({folder: cwd, top: options.top});
  const server = await serve(siteOf(workshop, task), task);
  const {address} = server;
  task.announce({
    diagnostics: [],
    result: {address},
    text: `The workshop is at ${task.colors.bold(address)} (Ctrl-C ends it).\n`,
  });
  const store = new SessionStore();
  let start = 0;
  let shown = '';
  const following = new Following({
    compile: () => {
      start = performance.now();
      return compileTask(task, store);
    },
    show: (compiled) => {
      workshop.show(compiled, Math.round(performance.now() - start));
      const line = lineOf(workshop);
      if (line !== shown && !options.json) task.announce({diagnostics: [], text: line});
      shown = line;
    },
  });
  try {
    await following.run(task.signal);
  } finally {
    server.close();
  }
  return {diagnostics: [], text: ''};
}

function lineOf({state: {entries, errors, warnings}}: Workshop): string {
  const problems = [counted(errors, 'error'), counted(warnings, 'warning')].join(', ');
  return `${counted(entries, 'entry', 'entries')}, ${problems}\n`;
}

async function serve(site: Site, {options: {port}}: Task): Promise<DevServer> {
  try {
    return await startServer(site, port);
  } catch (cause) {
    throw new IoFailure(
      `No port from ${grouped(port)} on can be used: ${unwritableBecause(cause)} Name another with “--port”.`,
      {cause},
    );
  }
}

function siteOf(workshop: Workshop, task: Task): Site {
  const {options, cwd} = task;
  const {imageHosts = [], sources} = options;
  const quiet = {options: {...options, html: 'page' as const}, progress: () => undefined};
  return {
    workshop,
    folder: cwd,
    word: newWord(),
    imageHosts,
    options: {...compileOptionsOf(options), ...(sources.length === 1 && {isAlone: true})},
    scriptOf: remembered(async (index) => {
      const {bundleScripts} = await import('../bundle-scripts.js');
      const tag = MESSAGE_TAGS.filter((one) => one !== 'en');
      const scripts = await bundleScripts(index, {
        messageTags: ['en', ...tag],
        imageHosts,
        withSrc: true, // what is saved comes from elsewhere
      });
      return scripts.classic;
    }),
    filesOf: remembered(async (index) => {
      const {files, pieces} = await makeFiles(index, quiet);
      return new Map([...pieces, ...files.map(({name, text}) => [name, text] as const)]);
    }),
  };
}

/** For the index that was asked for last. */
function remembered<Made>(make: (index: FaqIndex) => Promise<Made>): typeof make {
  let last: {readonly hash: string; readonly made: Promise<Made>} | undefined;
  return (index) => {
    if (last?.hash !== index.hash) last = {hash: index.hash, made: make(index)};
    return last.made;
  };
}
