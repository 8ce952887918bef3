/**
 * Describes `<faq-search>` for tools, as a custom-elements manifest, by the doc comments of its code.
 */
import {readFileSync} from 'node:fs';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const TAG = 'faq-search';
const ELEMENT = 'FaqSearchElement';
const SOURCES = ['faq-search-element', 'asking/events', 'asking/settings'].map(
  (name) => `src/element/${name}.ts`,
);
/** Where their users import them from. */
const MODULE = 'dist/index.js';
const DEFINING_MODULE = 'dist/define.js';

/** @returns the manifest, of what is public alone, without a date or a path of this machine */
export function elementManifest() {
  const fromCode = {choices: new Map(), returns: new Map()};
  const {modules} = create({
    modules: SOURCES.map(parse),
    plugins: [...litPlugin(), readFromCode(fromCode)],
    context: {dev: false, thirdPartyCEMs: []},
  });
  const classes = modules
    .flatMap(({declarations}) => declarations)
    .filter(({name}) => name === ELEMENT || /^FaqSearch\w+Event$/.test(name));
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [elementModule(classes.map((each) => describe(each, fromCode))), definingModule()],
  };
}

function elementModule(declarations) {
  const exports = declarations.map(({name}) => ({
    ...{kind: 'js', name},
    declaration: {name, module: MODULE},
  }));
  return {kind: 'javascript-module', path: MODULE, declarations, exports};
}

function definingModule() {
  const declaration = {name: ELEMENT, module: MODULE};
  return {
    ...{kind: 'javascript-module', path: DEFINING_MODULE, declarations: []},
    exports: [{kind: 'custom-element-definition', name: TAG, declaration}],
  };
}

function parse(path) {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** What the analyzer leaves out: which texts a type stands for, and what methods give. */
function readFromCode({choices, returns}) {
  return {
    name: 'read-from-code',
    analyzePhase({node}) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
        choices.set(node.name.text, node.type.getText());
      }
      if (ts.isMethodDeclaration(node) && node.type) {
        const told = ts.getTextOfJSDocComment(ts.getJSDocReturnTag(node)?.comment);
        const type = {text: node.type.getText()};
        returns.set(node.name.getText(), told ? {type, description: told} : {type});
      }
    },
  };
}

/** A class as its users see it. */
function describe(declaration, {choices, returns}) {
  const isElement = declaration.name === ELEMENT;
  const withChoices = (each) =>
    choices.has(each.type?.text) ? {...each, type: {text: choices.get(each.type.text)}} : each;
  const members = declaration.members
    .filter(({privacy}) => privacy !== 'private' && privacy !== 'protected')
    .map((member) =>
      member.kind === 'method' ? {...member, return: returns.get(member.name)} : member,
    )
    .map((member) => (isElement || member.static ? member : without(member, 'default')))
    .map(withChoices);
  const {superclass} = declaration;
  const described = {...declaration, members, superclass: without(superclass, 'module')};
  if (!isElement) return described;
  return {...described, attributes: declaration.attributes.map(withChoices), tagName: TAG};
}

/** What an event's constructor is given is no default, nor is the file a global comes from. */
function without(object, key) {
  const {[key]: _left, ...others} = object;
  return others;
}
