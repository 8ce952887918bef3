/**
 * The reference of the package's modules, from their types.
 */
import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {code, table} from './table.mjs';

/** What each door of the package is for; `*` stands for a language. */
const DOORS = {
  '.': 'the element and what belongs to it; registers nothing',
  './define': 'nothing to import; registers `<faq-search>`, with English',
  './standalone': 'what `faq-search.js` is made with, self-contained',
  './standalone-split': 'the same for an index in pieces',
  './standalone-src': 'what lets these two load other FAQs by `src`',
  './standalone-ledger': 'what lets these two keep what was asked in vain, by `ledger`',
  './standalone-translations': 'what lets these two show the FAQ in the language of the page',
  './standalone-remote': 'the same for a script that asks a search handler',
  './standalone-typesense': 'what lets that one ask Typesense',
  './engine-attribute':
    'nothing to import; `<faq-search engine>` asks a search handler; before `define`',
  './typesense-attribute': 'the same, and Typesense itself by `engine="typesense:…"`',
  './remote': 'the engine that asks a handler; a search client for InstantSearch',
  './typesense': 'the engine that asks Typesense itself',
  './handler': 'answers pages from a search server, for Node and workers',
  './engine': 'the search alone, for Node and browsers',
  './languages/*': 'how one language is analysed; `faq-search/languages/de`',
  './messages/*': 'the interface in one language; `faq-search/messages/de`',
  './build': 'the compiler, for Node',
  './rollup': 'the plugin for Rollup and Vite; its options are those of `compile`',
  './client': 'types alone: what an import of `?faq` gives',
  './react': 'types alone: the tag in JSX of React 19',
  './preact': 'types alone: the tag in JSX of Preact',
  './vue': 'types alone: the tag in templates of Vue',
  './svelte': 'types alone: the tag in templates of Svelte',
};
const DETAILED = ['.', './engine', './remote', './typesense', './handler', './build', './rollup'];

/** Doors that are no part of the code: what tools read about the package. */
const isForTools = (door) => door.endsWith('.json');

export function modulesReference() {
  const {exports: doors} = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = Object.keys(doors).filter((door) => !isForTools(door));
  const sourceOf = (door) =>
    doors[door].types.replace('./dist/types/', 'src/').replace('.d.ts', '.ts');
  const program = ts.createProgram(DETAILED.map(sourceOf), {
    ...{target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext},
    ...{moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, noEmit: true},
  });
  return [
    '## Modules',
    table(
      ['Module', 'What it has'],
      names.map((door) => [code(nameOf(door)), meaningOf(door)]),
    ),
    ...DETAILED.flatMap((door) => [
      `### ${nameOf(door)}`,
      table(['Export', 'Kind', 'What it is'], exportsOf(sourceOf(door), program)),
    ]),
  ];
}

function nameOf(door) {
  return door.replace(/^\./, 'faq-search');
}

function meaningOf(door) {
  const meaning = DOORS[door];
  if (meaning === undefined) throw new Error(`Give the module “${door}” a meaning here.`);
  return meaning;
}

function exportsOf(path, program) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path));
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return [
        code(callOf(target, checker) ?? symbol.name),
        kindOf(target),
        meaning(target, checker),
      ];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function kindOf({flags}) {
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Class) return 'class';
  return flags & ts.SymbolFlags.Variable ? 'value' : 'type';
}

/** @returns a function with the names of its parameters */
function callOf({name, flags, valueDeclaration}, checker) {
  if (!(flags & ts.SymbolFlags.Function)) return undefined;
  const {parameters} = checker.getSignatureFromDeclaration(valueDeclaration);
  const names = parameters.map((each) => (each.name === '__0' ? 'options' : each.name));
  return `${name}(${names.join(', ')})`;
}

/** The first sentence of its comment; without one, what it has. */
function meaning(symbol, checker) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  if (/^\w/.test(text)) return firstSentence(text);
  const returned = ts.displayPartsToString(
    symbol.getJsDocTags(checker).find(({name}) => name === 'returns')?.text ?? [],
  );
  if (returned !== '') return `gives ${firstSentence(returned)}`;
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (type.isUnion() && type.types.every((each) => each.isStringLiteral())) {
    const values = type.types.map(({value}) => code(`'${value}'`));
    return `one of ${values.sort().join(', ')}`; // the compiler has them in no order of ours
  }
  const fields = type.getProperties();
  return fields.length === 0 ? '' : `has ${fields.map(({name}) => code(name)).join(', ')}`;
}

function firstSentence(text) {
  return text
    .split(/\n\n|(?<=[.;:])\s/)[0]
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/[.;:]$/, '');
}
