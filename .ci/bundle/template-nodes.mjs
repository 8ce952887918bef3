/**
 * Parses the text of a Lit template to plain data.
 *
 * A node is text; or `0`, the place of a value; or `1`, the end that Lit gives to a template which
 * ends in a value; or `[tag, attributes, …children]`. An attribute's
 * value is text; or `0` where all of it is one value; or the list of texts between its values. Names
 * begin with Lit's `.`, `?` or `@`.
 */
import {_$LH as lit} from 'lit-html/private-ssr-support.js';
import {parseFragment} from 'parse5';

const HTML_TEMPLATE = 1;
const {getTemplateHtml, marker, markerMatch, boundAttributeSuffix} = lit;

/**
 * @param {readonly string[]} texts those around the values of one template
 * @returns {unknown[]} nodes
 * @throws Error for what we have no use for: values in comments, in raw text, or as an element's own
 */
export function compileTemplate(texts) {
  // As the browser would be given it: with a marker where each value comes.
  const [markup, names] = getTemplateHtml(Object.assign([...texts], {raw: texts}), HTML_TEMPLATE);
  const queue = [...names];
  const nodes = parseFragment(String(markup)).childNodes.map((node) => dataOf(node, queue));
  const rest = JSON.stringify(nodes);
  if (queue.length > 0 || rest.includes(marker)) {
    throw new Error(`This template has a value where none can be compiled: ${texts.join('…')}`);
  }
  return nodes;
}

function dataOf(node, names) {
  if (node.nodeName === '#text') return node.value;
  if (node.nodeName === '#comment') {
    if (node.data === markerMatch) return 0;
    if (node.data === '?') return 1;
    throw new Error(`A template has a comment, which readers would load: ${node.data}`);
  }
  const attributes = node.attrs.map(({name, value}) =>
    name.endsWith(boundAttributeSuffix)
      ? [names.shift(), partsOf(value.split(marker))]
      : [name, value],
  );
  const children = node.childNodes.map((child) => dataOf(child, names));
  return [node.tagName, Object.fromEntries(attributes), ...children];
}

function partsOf(texts) {
  return texts.length === 2 && texts.every((text) => text === '') ? 0 : texts;
}
