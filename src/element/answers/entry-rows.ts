/**
 * The nodes in which one element draws each entry, so that nothing of one is ever seen at another.
 *
 * Translators and other add-ons put elements of their own into the shadow tree, in place of texts or
 * beside them. A row is taken away with its entry, and what changes in it is made anew.
 */
import type {Run} from '../../engine/results.js';
import type {Entry} from '../../format/entry.js';

export class EntryRows {
  /** The row of an entry. */
  readonly of = once<Entry>(() => made('li', 'entry'));

  /** A text with the words that match marked. */
  readonly textOf = once<readonly Run[]>((runs) => {
    const box = made('span');
    for (const {text, matched} of runs) {
      const run = matched ? made('mark', 'mark') : box;
      run.append(text);
      if (matched) box.append(run);
    }
    return box;
  });
}

/** @returns what gives the same node for the same thing each time */
function once<Thing extends object>(make: (thing: Thing) => HTMLElement) {
  const known = new WeakMap<Thing, HTMLElement>();
  return (thing: Thing): HTMLElement => {
    const node = known.get(thing) ?? make(thing);
    known.set(thing, node);
    return node;
  };
}

function made(tag: string, part = ''): HTMLElement {
  const node = document.createElement(tag);
  node.setAttribute('part', part);
  return node;
}
