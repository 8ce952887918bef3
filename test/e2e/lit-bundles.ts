/**
 * Other scripts with Lit inside, as pages have them beside ours.
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup, type Plugin} from 'rollup';

const WIDGET = `
import {LitElement, html} from 'lit';
customElements.define('other-widget', class extends LitElement {
  render() { return html\`<p>A widget \${1 + 1}</p>\`; }
});`;

/** An element of somebody else's. */
export function widgetBundle(): Promise<string> {
  return bundled(WIDGET);
}

/** Our element as an older script has it, or another bundle: with Lit as it is, and no FAQ. */
export function elementBundle(): Promise<string> {
  return doorsBundle(['define']);
}

/** Modules of ours that register something, as a bundler puts them together, in their order. */
export function doorsBundle(names: readonly string[]): Promise<string> {
  const paths = names.map((name) => JSON.stringify(`${process.cwd()}/dist/${name}.js`));
  return bundled(paths.map((path) => `import ${path};`).join(''));
}

async function bundled(code: string): Promise<string> {
  const bundle = await rollup({input: 'entry', plugins: [entry(code), nodeResolve()]});
  const {output} = await bundle.generate({format: 'iife', inlineDynamicImports: true});
  await bundle.close();
  return output[0].code;
}

function entry(code: string): Plugin {
  return {
    name: 'entry',
    resolveId: (source) => (source === 'entry' ? source : null),
    load: (id) => (id === 'entry' ? code : null),
  };
}
