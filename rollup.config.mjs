/**
 * Makes `dist/`: what the package ships. Types are made beside it by `tsc -b src`.
 */
import {chmod, readdir, readFile} from 'node:fs/promises';
import {basename, dirname, relative, resolve} from 'node:path';
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import {compileTemplates} from './.ci/bundle/compile-templates.mjs';
import {minify} from './.ci/bundle/minify.mjs';
import {ENGLISH_ROWS, isPartOf, nodeChunk} from './.ci/bundle/node-chunks.mjs';
import {tsImport} from 'tsx/esm/api';
import packageJson from './package.json' with {type: 'json'};

const OUTPUT = {
  dir: 'dist',
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  hoistTransitiveImports: false,
};

/** `tsc -b src` checks the types, layer by layer; here they are only taken out, which needs no library. */
const compile = () =>
  typescript({
    compilerOptions: {
      ...{noCheck: true, noResolve: true, lib: ['ES5'], types: []},
      ...{sourceMap: false, removeComments: true},
    },
  });

/** A module for each language; other files of these folders have longer names. */
const LANGUAGE_FILE = /^src\/((?:languages|messages)\/[a-z]{2,3}(?:-[A-Z][a-z]{3})?)\.[jt]s$/;

/** What makes the element's own code small, with lit inside. */
const scriptPlugins = (packages) => [
  nodeResolve(),
  compile(),
  minifyHtmlLiterals({failOnError: true}),
  compileTemplates(),
  minify({banner: notice(packages), areArrows: true}),
];

/** Modules that Node has in one way and other platforms in another, by their names in package.json. */
const BY_PLATFORM = new Map([
  ['src/languages/late-languages.ts', '#languages'],
  ['src/compiler/late-packages.ts', '#packages'],
]);
const WITHOUT_NODE = ['src/languages/all-languages.ts', 'src/compiler/all-packages.ts'];

/** Whose work is inside the self-contained files, with the licence texts that have to go with it. */
const INSIDE = {
  standalone: ['lit'],
  languages: ['@orama/stemmers', '@orama/stopwords', 'stemmer'],
};

/** The modules people import. They share chunks, so `IndexError` is one class behind every door. */
const modules = {
  logLevel: 'warn', // not how chunks were merged
  input: {
    index: 'src/element/index.ts',
    define: 'src/element/define.ts',
    engine: 'src/engine/index.ts',
    remote: 'src/remote/index.ts',
    handler: 'src/remote/handler/index.ts',
    typesense: 'src/remote/typesense/index.ts',
    'engine-attribute': 'src/element/take-engine-attribute.ts',
    'typesense-attribute': 'src/element/take-typesense-attribute.ts',
    build: 'src/files/index.ts',
    rollup: 'src/rollup/index.ts',
    cli: 'src/cli/index.ts',
    ...Object.fromEntries(
      [...BY_PLATFORM.keys(), ...WITHOUT_NODE].map((path) => [
        `chunks/${basename(path, '.ts')}`,
        path,
      ]),
    ),
    'chunks/compare-thread': 'src/cli/compare-thread.ts', // beside the chunk that starts it
  },
  external: [/^node:/, ...Object.keys(packageJson.dependencies).map(startsWithPackage)],
  plugins: [
    byPlatform(),
    languagesApart(),
    workedOut(ENGLISH_ROWS),
    nodeResolve(),
    compile(),
    minifyHtmlLiterals({failOnError: true}),
    clientTypes(),
    licenceTexts(),
    plainStyles(),
    minify({areArrows: true}),
    executable('dist/cli.js'),
  ],
  output: {
    ...OUTPUT,
    // Small files compress badly, and each takes a millisecond to open.
    experimentalMinChunkSize: 6000,
    manualChunks: nodeChunk,
  },
};

/** The element with lit inside, for the script that `faq-search build` writes. */
const standalone = {
  input: {
    standalone: 'src/element/standalone.ts',
    'standalone-split': 'src/element/standalone-split.ts',
    'standalone-remote': 'src/element/standalone-remote.ts',
    'standalone-typesense': 'src/element/standalone-typesense.ts',
    'standalone-src': 'src/element/standalone-src.ts',
    'standalone-ledger': 'src/element/standalone-ledger.ts',
    'standalone-translations': 'src/element/standalone-translations.ts',
  },
  plugins: scriptPlugins(INSIDE.standalone),
  preserveEntrySignatures: 'allow-extension',
  output: {
    ...OUTPUT,
    chunkFileNames: 'chunks/script/[name].js',
    // One file for what each script has: more of them would cost each script.
    manualChunks: (id, modules) =>
      isPartOf(id, 'src/element/standalone.ts', modules) ? 'standalone' : undefined,
  },
};

/** The element with English inside and no FAQ, for pages that hold their FAQ themselves. */
const page = {
  input: 'src/element/define-script.ts',
  plugins: [
    ...scriptPlugins([...INSIDE.standalone, 'stemmer', '@orama/stopwords']),
    synonymsBeside('faq-search-synonyms.js'),
  ],
  output: {file: 'dist/faq-search.js', format: 'iife', inlineDynamicImports: true},
};

/** The page of `faq-search dev`, with its own lit: what readers load must not grow by it. */
const workshop = {
  input: 'src/workshop/main.ts',
  plugins: [
    nodeResolve(),
    compile(),
    minifyHtmlLiterals({failOnError: true}),
    asset('workshop.css', 'src/workshop/workshop.css'),
    minify({banner: notice(['lit'])}),
  ],
  output: {file: 'dist/workshop.js', format: 'iife'},
};

/** One module a language, with its stemmer inside. */
const languages = {
  input: await languageModules('src/languages'),
  plugins: [nodeResolve(), compile(), minify({banner: notice(INSIDE.languages)})],
  // The modules above name their chunks for themselves.
  output: {...OUTPUT, chunkFileNames: 'chunks/languages/[name].js'},
};

/** One module for the words of the interface in a language. */
const messages = {
  input: await languageModules('src/messages'),
  plugins: [compile(), minify({areArrows: true})],
  output: OUTPUT,
};

export default [modules, standalone, page, workshop, languages, messages];

/** Their sources by the names of what is made from them, as `languages/de`. */
async function languageModules(folder) {
  const paths = (await readdir(folder)).map((file) => `${folder}/${file}`);
  return Object.fromEntries(
    paths.flatMap((path) => {
      const name = LANGUAGE_FILE.exec(path)?.[1];
      return name === undefined ? [] : [[name, path]];
    }),
  );
}

/** What imports one of them leaves to package.json which it gets. */
function byPlatform() {
  return {
    name: 'by-platform',
    resolveId(source, importer) {
      if (!source.startsWith('.') || importer === undefined) return null;
      const id = relative('.', resolve(dirname(importer), source)).replaceAll('\\', '/');
      const name = BY_PLATFORM.get(id.replace(/\.js$/, '.ts'));
      return name === undefined ? null : {id: name, external: true};
    },
  };
}

/** Other modules import those of a language from where their own builds put them. */
function languagesApart() {
  return {
    name: 'languages-apart',
    resolveId(source, importer) {
      if (!source.startsWith('.') || importer === undefined) return null;
      const id = resolve(dirname(importer), source);
      const isLanguage = LANGUAGE_FILE.test(relative('.', id).replaceAll('\\', '/'));
      return isLanguage ? {id, external: 'relative'} : null;
    },
  };
}

/** Matches `lit` and `lit/decorators.js`, not `literal`. */
function startsWithPackage(name) {
  return new RegExp(`^${name}(/|$)`);
}

/** `tsc` leaves hand-written declarations out of its output. */
function clientTypes() {
  return {
    name: 'client-types',
    async generateBundle() {
      const source = await this.fs.readFile('src/rollup/client.d.ts', {encoding: 'utf8'});
      this.emitFile({type: 'asset', fileName: 'types/rollup/client.d.ts', source});
    },
  };
}

/** A module whose exports are always the same values: they come in its place. */
function workedOut(path) {
  return {
    name: 'worked-out',
    async load(id) {
      if (id !== resolve(path)) return null;
      const values = Object.entries(await tsImport(`./${path}`, import.meta.url));
      return values
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** The styles of the plain FAQ, which the CLI writes beside its HTML. */
function plainStyles() {
  return {
    name: 'plain-styles',
    async generateBundle() {
      const module = './src/element/styles/plain-styles.ts';
      const {plainStyles: styles} = await tsImport(module, import.meta.url);
      const source = styles.replace(/\/\*[^]*?\*\/|^\s+/gm, '').replace(/^$\n/gm, '');
      this.emitFile({type: 'asset', fileName: 'faq-search.css', source});
    },
  };
}

/** What `define-script.ts` loads: a module and a classic script in one. */
function synonymsBeside(fileName) {
  return {
    name: 'synonyms-beside',
    resolveId: (source) => (source === `./${fileName}` ? {id: source, external: true} : null),
    async generateBundle() {
      const module = `./${ENGLISH_ROWS}`;
      const rows = await tsImport(module, import.meta.url);
      const text = JSON.stringify(rows.ENGLISH_ROWS);
      const source = `customElements.get("faq-search").parts.synonyms=${text};\n`;
      this.emitFile({type: 'asset', fileName, source});
    },
  };
}

/** A file as it is, but for the white space at the begin of its lines. */
function asset(fileName, path) {
  return {
    name: 'asset',
    async generateBundle() {
      const text = await readFile(path, 'utf8');
      this.emitFile({type: 'asset', fileName, source: text.replace(/^\s+/gm, '')});
    },
  };
}

function notice(packages) {
  return `/*! faq-search, with ${packages.join(', ')}: licences in LICENCES.txt of faq-search */`;
}

function licenceTexts() {
  return {
    name: 'licence-texts',
    async generateBundle() {
      const texts = Object.values(INSIDE)
        .flat()
        .map(async (name) => `${name}\n\n${await readFile(await licenceFile(name), 'utf8')}`);
      const source = (await Promise.all(texts)).join('\n\n');
      this.emitFile({type: 'asset', fileName: 'LICENCES.txt', source});
    },
  };
}

async function licenceFile(name) {
  const folder = `node_modules/${name}`;
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${folder} has no licence file to pass on.`);
  return `${folder}/${file}`;
}

function executable(path) {
  return {
    name: 'executable',
    writeBundle: () => chmod(path, 0o755),
  };
}
