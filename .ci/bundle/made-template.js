/**
 * Makes what Lit makes of a template's text, from the data of template-nodes.mjs.
 *
 * Lit calls the result a compiled template: an element to clone, and where in it values come. It is
 * made when it is first drawn. Runs in the browser, where `lit-html` is as lit-without-sinks.mjs
 * leaves it.
 */
import {AttributePart, BooleanAttributePart, EventPart, PropertyPart} from 'lit-html';

const CHILD = 2;
const ATTRIBUTE = 1;
const ATTRIBUTE_PARTS = {'.': PropertyPart, '?': BooleanAttributePart, '@': EventPart};
const SVG = 'http://www.w3.org/2000/svg';

export function makeTemplate(nodes) {
  const parts = [];
  let el;
  return {
    parts,
    get el() {
      if (!el) {
        el = document.createElement('template');
        append(el.content, nodes, {parts, count: 0});
      }
      return el;
    },
  };
}

/** `made.count` is how many elements and comments there are before: Lit's name for a place. */
function append(parent, nodes, made) {
  for (const node of nodes) {
    if (typeof node === 'number') {
      if (node === 0) made.parts.push({type: CHILD, index: made.count});
      made.count++;
      parent.append(document.createComment(''));
    } else if (typeof node === 'string') parent.append(node);
    else appendElement(parent, node, made);
  }
}

function appendElement(parent, [tag, attributes, ...children], made) {
  const namespace = tag === 'svg' ? SVG : (parent.namespaceURI ?? 'http://www.w3.org/1999/xhtml');
  const element = document.createElementNS(namespace, tag);
  const index = made.count++;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else made.parts.push(attributePart(index, name, value || ['', '']));
  }
  parent.append(element);
  append(element, children, made);
}

function attributePart(index, name, strings) {
  const ctor = ATTRIBUTE_PARTS[name[0]];
  return {
    type: ATTRIBUTE,
    index,
    name: ctor ? name.slice(1) : name,
    strings,
    ctor: ctor ?? AttributePart,
  };
}
