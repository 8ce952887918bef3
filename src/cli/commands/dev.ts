/**
 * `faq-search dev`: shows a FAQ on a page of its own, and what is known of it, while it is written.
 */
import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {unwritableBecause} from '../../files/system-error.js';
import {Following} from '../../dev/following.js';
import {newWord} from '../../dev/guard.js';
import {startServer, type DevServer} from '../../dev/server.js';
import type {Site} from '../../dev/routes.js';
import {Workshop} from '../../dev/workshop.js';
import {MESSAGE_TAGS} from '../../messages/tags.js';
import type {OpenWorkshop} from '../../dev/workshop.js';
import {makeFiles} from '../built-files.js';
import type {ChosenFaq, ChosenFaqs} from '../chosen-faqs.js';
import type {Report, Task} from '../command.js';
import {compileOptionsOf} from '../compile-task.js';
import {IoFailure} from '../failure.js';
import {FollowedTask} from '../followed-task.js';
import {counted, grouped} from '../terminal.js';
import {compileTranslated, type Translated} from '../translations.js';

type Followed = FollowedTask<Translated>;

export async function runDev(task: Task): Promise<Report> {
  const workshops = new Workshops(task);
  try {
    const address = await workshops.open(task.faqs[0], 'now');
    await workshops.adopt(task.faqs);
    const {links} = workshops;
    const others = links.slice(1).map(({name, address: other}) => `  ${name}: ${other}\n`);
    task.announce({
      diagnostics: [],
      result: {address, ...(links.length > 1 && {faqs: links})},
      text: `The workshop is at ${task.colors.bold(address)} (Ctrl-C ends it).\n${others.join('')}`,
    });
    await workshops.ended;
  } finally {
    workshops.close();
  }
  return {diagnostics: [], text: ''};
}

/** One for each FAQ of the configuration; what nobody looks at is not compiled. */
class Workshops {
  /** Resolves when the first of them is asked to end; rejects with what went wrong with one. */
  readonly ended: Promise<void>;
  /** Where each is, in the order of the configuration. */
  links: {readonly name: string; readonly address: string}[] = [];
  readonly #task: Task;
  readonly #servers = new Map<string, DevServer>();
  #end: () => void = () => undefined;
  #fail: (error: unknown) => void = () => undefined;

  constructor(task: Task) {
    this.#task = task;
    this.ended = new Promise((end, fail) => {
      this.#end = end;
      this.#fail = fail;
    });
  }

  /** Opens what is not open yet, and links all that the configuration has now. */
  async adopt(faqs: ChosenFaqs): Promise<void> {
    const named = faqs.flatMap((faq) => (faq.name === undefined ? [] : {...faq, name: faq.name}));
    for (const faq of named) if (!this.#servers.has(faq.name)) await this.open(faq);
    const links = named.map(({name}) => ({name, address: this.#servers.get(name)?.address ?? ''}));
    this.links.splice(0, this.links.length, ...links);
  }

  /**
   * @param when it is compiled: at once, or when somebody looks at it
   * @returns its address
   */
  async open({name = '', options}: ChosenFaq, when: 'now' | 'asked' = 'asked'): Promise<string> {
    const {cwd} = this.#task;
    const task = {...this.#task, options, ...(name !== '' && {faq: name})};
    const followed = new FollowedTask(
      task,
      (followedTask, stores) => compileTranslated(followedTask, stores),
      (faqs) => this.adopt(faqs),
    );
    const workshop = new Workshop({folder: cwd, top: options.top, name, links: () => this.links});
    const begin = once(() => void this.#follow(followed, workshop).then(this.#end, this.#fail));
    const server = await serve(Object.assign(siteOf(workshop, followed), {begin}), task);
    this.#servers.set(name, server);
    if (when === 'now') begin();
    return server.address;
  }

  close(): void {
    for (const server of this.#servers.values()) server.close();
  }

  async #follow(followed: Followed, workshop: Workshop): Promise<void> {
    const {announce, signal, options} = this.#task;
    let start = 0;
    let shown = '';
    const following = new Following({
      compile: () => {
        start = performance.now();
        return followed.compile();
      },
      show: (compiled) => {
        workshop.show(compiled, Math.round(performance.now() - start));
        const line = lineOf(workshop);
        if (line !== shown && !options.json) announce({diagnostics: [], text: line});
        shown = line;
      },
    });
    await following.run(signal);
  }
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

function lineOf({state: {entries, errors, warnings}, name}: Workshop): string {
  const problems = [counted(errors, 'error'), counted(warnings, 'warning')].join(', ');
  const of = name === '' ? '' : `${name}: `;
  return `${of}${counted(entries, 'entry', 'entries')}, ${problems}\n`;
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

/** As the configuration is when something is asked for. */
function siteOf(workshop: Workshop, followed: Followed): Omit<Site, 'begin'> {
  const hosts = (): readonly string[] => followed.task.options.imageHosts ?? [];
  const quiet = () => ({
    options: {...followed.task.options, html: 'page' as const},
    progress: () => undefined,
  });
  return {
    workshop,
    folder: followed.task.cwd,
    word: newWord(),
    get imageHosts() {
      return hosts();
    },
    get options() {
      const {options} = followed.task;
      return {
        ...compileOptionsOf(options),
        ...(options.sources.length === 1 && {isAlone: true}),
      };
    },
    get sourceFolders() {
      return foldersIn(followed.task);
    },
    scriptOf: remembered(followed, async ({index, translations}) => {
      const {bundleScripts} = await import('../bundle-scripts.js');
      const tags = MESSAGE_TAGS.filter((one) => one !== 'en');
      const scripts = await bundleScripts(index, {
        messageTags: ['en', ...tags],
        imageHosts: hosts(),
        withSrc: true, // what is saved comes from elsewhere
        translations: translations.map((one) => one.index),
      });
      return scripts.classic;
    }),
    filesOf: remembered(followed, async ({index, translations}) => {
      const {files, pieces} = await makeFiles(index, quiet(), translations);
      return new Map([...pieces, ...files.map(({name, text}) => [name, text] as const)]);
    }),
  };
}

function foldersIn({cwd, options: {sources}}: Task): string[] {
  const paths = sources.map((source) => resolve(cwd, source));
  return paths.filter((path) => statSync(path, {throwIfNoEntry: false})?.isDirectory() === true);
}

/** For the FAQ that was asked for last, with the same options. */
function remembered<Made>(
  followed: Followed,
  make: (faq: OpenWorkshop) => Promise<Made>,
): typeof make {
  let last: {readonly key: string; readonly made: Promise<Made>} | undefined;
  return (faq) => {
    const key = `${faq.hash} ${JSON.stringify(followed.task.options)}`;
    if (last?.key !== key) last = {key, made: make(faq)};
    return last.made;
  };
}
