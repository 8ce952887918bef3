/**
 * What the package's custom-elements manifest says about `<faq-search>`.
 */
import {readFileSync} from 'node:fs';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly attribute?: string;
}

export interface Declaration extends Named {
  readonly tagName?: string;
  readonly members: readonly Member[];
  readonly attributes: readonly (Named & {readonly fieldName: string})[];
  readonly events: readonly (Named & {readonly type: {readonly text: string}})[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
  }[];
}

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;

export const declarations = modules.flatMap((module) => module.declarations);

/** @throws when the manifest does not describe `name` */
export function declarationOf(name: string): Declaration {
  const found = declarations.find((declaration) => declaration.name === name);
  if (!found) throw new Error(`dist/custom-elements.json describes no ${name}.`);
  return found;
}

export const namesOf = (list: readonly Named[]): string[] => list.map(({name}) => name).sort();
