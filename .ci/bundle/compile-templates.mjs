/**
 * A rollup plugin that turns Lit templates into the nodes they stand for, while we build.
 *
 * Lit parses its templates in the reader's browser, by `innerHTML`, for which a page that enforces
 * Trusted Types has to allow a policy. With templates as plain data there is nothing to parse: the
 * script needs no policy, holds no HTML sink, and is smaller by Lit's own preparation of templates.
 */
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';
import {refuseTrimmed, TRIMS} from './lit-trims.mjs';
import {edited, withoutSinks} from './lit-without-sinks.mjs';
import {compileTemplate} from './template-nodes.mjs';

const RUNTIME = fileURLToPath(new URL('made-template.js', import.meta.url));
/** Modules that are taken from Lit's readable build, which has other private names than its minified one. */
const READABLE = new Map([
  ['lit-html', 'lit-html.js'],
  ['@lit/reactive-element', 'reactive-element.js'],
  ['lit-element/lit-element.js', 'lit-element.js'],
]);
const LIT_MODULE = /[\\/]development[\\/](lit-html|reactive-element|lit-element|css-tag)\.js$/;

export function compileTemplates() {
  return {
    name: 'compile-templates',
    // The rest of Lit stays minified: it uses nothing of these modules that is private.
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        const file = READABLE.get(source);
        if (file === undefined) return null;
        const {id} = await this.resolve(source, importer, {...options, skipSelf: true});
        return join(dirname(id), 'development', file);
      },
    },
    transform(code, id) {
      const module = LIT_MODULE.exec(id)?.[1];
      if (module === 'lit-html') return withoutSinks(code);
      if (module !== undefined) return trimmed(code, module);
      if (/[\\/]src[\\/]element[\\/]/.test(id)) refuseTrimmed(code, id);
      const templates = [...templatesIn(this.parse(code))];
      return templates.length === 0 ? null : compiled(code, templates);
    },
  };
}

function trimmed(code, module) {
  return edited(code, {
    edits: TRIMS[module],
    prefix: `_${module.charAt(0)}`, // an element has names of more than one module
    where: `.ci/bundle/lit-trims.mjs looks for this in ${module}`,
  });
}

function* templatesIn(node) {
  if (Array.isArray(node)) for (const each of node) yield* templatesIn(each);
  if (typeof node?.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') yield node;
  for (const part of Object.values(node)) if (typeof part === 'object') yield* templatesIn(part);
}

function compiled(code, templates) {
  const source = new MagicString(code);
  const made = templates.map((template, index) => {
    replace(source, template, `$template${index}`);
    const strings = template.quasi.quasis.map(({value}) => value.cooked);
    return `const $template${index} = makeTemplate(${JSON.stringify(compileTemplate(strings))});\n`;
  });
  source.prepend(`import {makeTemplate} from ${JSON.stringify(RUNTIME)};\n${made.join('')}`);
  return {code: source.toString(), map: source.generateMap({hires: true})};
}

/** Puts the values of a template where its text was; they may hold templates themselves. */
function replace(source, {start, end, quasi: {expressions}}, name) {
  let from = start;
  let before = `({_$litType$: ${name}, values: [`;
  for (const expression of expressions) {
    source.overwrite(from, expression.start, before);
    from = expression.end;
    before = ', ';
  }
  source.overwrite(from, end, `${expressions.length === 0 ? before : ''}]})`);
}
