/**
 * Declares the tag `<faq-search>` for the templates of frameworks, by the manifest.
 */
const OURS = '../element/index.js';

/** @returns the declarations by file name; all of them share `tag.d.ts` */
export function frameworkTypes(manifest) {
  const [element] = manifest.modules.flatMap(({declarations}) =>
    declarations.filter(({tagName}) => tagName !== undefined),
  );
  return {
    'tag.d.ts': tagTypes(element),
    'react.d.ts': jsxTypes('react', 'DetailedHTMLProps', 'HTMLAttributes'),
    'preact.d.ts': PREACT,
    'vue.d.ts': vueTypes(element),
    'svelte.d.ts': SVELTE,
  };
}

function tagTypes({members, attributes, events}) {
  const classes = ['FaqSearchElement', ...events.map(({type}) => type.text)];
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const spelledApart = attributes.filter(({name, fieldName}) => name !== fieldName);
  return `import type {${classes.join(', ')}} from '${OURS}';

/** What can be given to the tag: its properties, and the attributes that are spelled otherwise. */
export interface FaqSearchProps {
${fields.map(({name, description}) => member(name, `FaqSearchElement['${name}']`, description)).join('')}${spelledApart.map((each) => member(each.name, attributeType(each), each.description)).join('')}}

/** The listeners of JSX, and of Svelte. */
export interface FaqSearchListeners {
${events.map(({name, type, description}) => member(`on${name}`, listener(type), description)).join('')}}
`;
}

const listener = (type) => `((event: ${type.text}) => void)`;

/** As a text of HTML has it; `false` is left to the property, because some frameworks write it out. */
function attributeType({type}) {
  if (type.text === 'number') return ['number | `$', '{number}`'].join('');
  if (type.text === 'boolean') return "true | ''";
  return type.text;
}

function member(name, type, description) {
  const told = description.replaceAll('*/', '* /').split('\n').join('\n   * ');
  return `  /** ${told} */\n  '${name}'?: ${type} | undefined;\n`;
}

function jsxTypes(framework, props, attributes) {
  return `import type {${props}, ${attributes}} from '${framework}';
import type {FaqSearchElement} from '${OURS}';
import type {FaqSearchListeners, FaqSearchProps} from './tag.js';

type Own = FaqSearchListeners & FaqSearchProps;
type Common = ${props}<${attributes}<FaqSearchElement>, FaqSearchElement>;

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
      'faq-search': Omit<Common, keyof Own> & Own;
    }
  }
}
`;
}

const PREACT = `import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {FaqSearchElement} from '${OURS}';
import type {FaqSearchListeners, FaqSearchProps} from './tag.js';

type Own = FaqSearchListeners & FaqSearchProps;
type Common = ClassAttributes<FaqSearchElement> & HTMLAttributes<FaqSearchElement>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'faq-search': Omit<Common, keyof Own> & Own;
    }
  }
}
`;

const SVELTE = `import type {HTMLAttributes} from 'svelte/elements';
import type {FaqSearchElement} from '${OURS}';
import type {FaqSearchListeners, FaqSearchProps} from './tag.js';

type Own = FaqSearchListeners & FaqSearchProps;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'faq-search': Omit<HTMLAttributes<FaqSearchElement>, keyof Own> & Own;
  }
}
`;

/** Vue's compiler makes `onFaqSearchReady` of `@faq-search-ready`. */
function vueTypes({events}) {
  const classes = events.map(({type}) => type.text);
  return `import type {HTMLAttributes} from 'vue';
import type {${classes.join(', ')}} from '${OURS}';
import type {FaqSearchProps} from './tag.js';

interface Listeners {
${events.map(({name, type, description}) => member(camelCase(`on-${name}`), listener(type), description)).join('')}}

declare module 'vue' {
  interface GlobalComponents {
    'faq-search': new () => {
      $props: FaqSearchProps & Listeners & Omit<HTMLAttributes, keyof FaqSearchProps>;
    };
  }
}
`;
}

const camelCase = (name) => name.replace(/-([a-z])/g, (_all, letter) => letter.toUpperCase());
