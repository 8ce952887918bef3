/**
 * The table of example sites: how each is built, what it looks like to its reader.
 */

/**
 * @typedef {object} Host
 * @property {string} folder below `demo/hosts/`
 * @property {string} name as its makers write it
 * @property {string} output the folder that its build writes the site to
 * @property {readonly string[]} lines the files whose lines with `faq` in them bring the search in
 * @property {string} [versionOf] the npm package whose version is the host's
 * @property {string} [program] the program that builds it, where that is not an npm package
 * @property {boolean} [clientSide] whether it goes from page to page without loading a new one
 * @property {number} [onGuide] how many elements the second page has, by default none
 * @property {boolean} [light] whether it is quick enough for every test run
 */

/** @type {readonly Host[]} */
export const HOSTS = [
  {folder: 'plain-html', name: 'Plain HTML', output: '.', lines: ['index.html'], light: true},
  docs('vitepress', 'VitePress', {
    output: '.vitepress/dist',
    lines: ['.vitepress/theme/Layout.vue'],
    clientSide: true,
    onGuide: 1,
  }),
  docs('docusaurus', 'Docusaurus', {
    versionOf: '@docusaurus/core',
    output: 'build',
    lines: ['docusaurus.config.js', 'src/search.js'],
    clientSide: true,
    onGuide: 1,
  }),
  docs('starlight', 'Starlight', {
    versionOf: '@astrojs/starlight',
    lines: ['src/components/Search.astro'],
    onGuide: 1,
  }),
  docs('rspress', 'Rspress', {
    versionOf: '@rspress/core',
    output: 'doc_build',
    lines: ['rspress.config.js', 'docs/index.md'],
    clientSide: true,
  }),
  generator('mkdocs', 'MkDocs', {
    program: 'mkdocs',
    output: 'site',
    lines: ['mkdocs.yml', 'docs/index.md'],
  }),
  generator('hugo', 'Hugo', {
    program: 'hugo',
    output: 'public',
    lines: ['layouts/partials/faq-search.html'],
  }),
  docs('eleventy', 'Eleventy', {
    versionOf: '@11ty/eleventy',
    lines: ['src/_includes/page.njk', 'src/index.md'],
  }),
  generator('jekyll', 'Jekyll', {
    program: 'jekyll',
    output: '_site',
    lines: ['_includes/faq-search.html'],
  }),
  generator('sphinx', 'Sphinx', {
    program: 'sphinx-build',
    output: 'dist',
    lines: ['conf.py', 'index.rst'],
  }),
  framework('react', 'React', {lines: ['main.jsx'], light: true}),
  framework('vue', 'Vue', {lines: ['App.vue'], light: true}),
  framework('svelte', 'Svelte', {lines: ['App.svelte'], light: true}),
  framework('angular', 'Angular', {
    versionOf: '@angular/core',
    output: 'dist/browser',
    lines: ['src/main.ts'],
  }),
];

/** A generator of docs that npm installs. */
function docs(folder, name, rest) {
  return {folder, name, versionOf: folder, output: 'dist', ...rest};
}

/** A generator of docs that is a program of its own. */
function generator(folder, name, rest) {
  return {folder, name, ...rest};
}

/** An application, which shows its pages itself. */
function framework(folder, name, rest) {
  return {folder, name, versionOf: folder, output: 'dist', clientSide: true, ...rest};
}
