/**
 * The kinds of sites that `init` knows its way around.
 */

/** What goes into a file of the site. */
export interface Paste {
  /** Ends the sentence “Paste into …”. */
  readonly place: string;
  /** One line; `{script}` stands for the address of the script below what is published. */
  readonly line: string;
}

export interface SiteKind {
  /** As `--site` takes it. */
  readonly name: string;
  readonly title: string;
  /** Matches the name of a file or folder that only such a site has. */
  readonly mark?: RegExp;
  /** A dependency that only such a site has. */
  readonly packageName?: string;
  /** What is published as it is, below the site's own folder. */
  readonly published: string;
  /** Where the scripts go by default, below the site's own folder; by default what is published. */
  readonly out?: string;
  readonly script: Paste;
  readonly element: Paste;
  /** What else such a site needs; a full sentence. */
  readonly note?: string;
}

const ELEMENT = '<faq-search></faq-search>';
const IN_A_PAGE: Paste = {place: 'a Markdown page', line: ELEMENT};

/** In the order they are looked for: what is built on another one stands before it. */
export const SITE_KINDS: readonly SiteKind[] = [
  {
    name: 'vitepress',
    title: 'VitePress',
    mark: /^\.vitepress$/,
    packageName: 'vitepress',
    published: 'public',
    script: {
      place: '“head” in .vitepress/config',
      line: "['script', {src: '/{script}', defer: ''}],",
    },
    element: IN_A_PAGE,
  },
  {
    name: 'docusaurus',
    title: 'Docusaurus',
    mark: /^docusaurus\.config\.[cm]?[jt]s$/,
    packageName: '@docusaurus/core',
    published: 'static',
    script: {
      place: '“scripts” in docusaurus.config',
      line: "{src: '/{script}', defer: true},",
    },
    element: IN_A_PAGE,
  },
  {
    name: 'starlight',
    title: 'Starlight',
    packageName: '@astrojs/starlight',
    published: 'public',
    script: {
      place: '“head” of starlight() in astro.config',
      line: "{tag: 'script', attrs: {src: '/{script}', defer: true}},",
    },
    element: IN_A_PAGE,
  },
  {
    name: 'astro',
    title: 'Astro',
    mark: /^astro\.config\.[cm]?[jt]s$/,
    packageName: 'astro',
    published: 'public',
    script: {
      place: 'the <head> of your layout',
      line: '<script is:inline src="/{script}" defer></script>',
    },
    element: {place: 'a page', line: ELEMENT},
  },
  {
    name: 'mkdocs',
    title: 'MkDocs',
    mark: /^mkdocs\.ya?ml$/,
    published: 'docs',
    out: 'docs/assets',
    script: {place: '“extra_javascript:” in mkdocs.yml', line: '  - {script}'},
    element: IN_A_PAGE,
  },
  {
    name: 'hugo',
    title: 'Hugo',
    mark: /^(?:hugo\.(?:toml|ya?ml|json)|archetypes)$/,
    published: 'static',
    script: {
      place: 'the <head> of your layout',
      line: '<script src="{{ "{script}" | relURL }}" defer></script>',
    },
    element: {place: 'a layout', line: ELEMENT},
    note: 'Hugo leaves HTML out of Markdown pages unless “markup.goldmark.renderer.unsafe” is true.',
  },
  {
    name: 'eleventy',
    title: 'Eleventy',
    mark: /^(?:\.eleventy\.js|eleventy\.config\.[cm]?js)$/,
    packageName: '@11ty/eleventy',
    published: 'public',
    script: {place: 'the <head> of your layout', line: '<script src="/{script}" defer></script>'},
    element: {place: 'a page', line: ELEMENT},
    note: 'Eleventy publishes the folder with eleventyConfig.addPassthroughCopy({public: "/"}).',
  },
  {
    name: 'jekyll',
    title: 'Jekyll',
    mark: /^_config\.ya?ml$/,
    published: '.',
    out: 'assets',
    script: {
      place: 'the <head> of your layout',
      line: '<script src="{{ "/{script}" | relative_url }}" defer></script>',
    },
    element: IN_A_PAGE,
  },
  {
    name: 'sphinx',
    title: 'Sphinx',
    mark: /^conf\.py$/,
    published: '_static',
    script: {place: '“html_js_files” in conf.py', line: "('{script}', {'defer': 'defer'}),"},
    element: {place: 'a page, below “.. raw:: html”', line: `   ${ELEMENT}`},
  },
  {
    name: 'vite',
    title: 'Vite',
    mark: /^vite\.config\.[cm]?[jt]s$/,
    packageName: 'vite',
    published: 'public',
    script: {
      place: 'the <head> of index.html',
      line: '<script src="/{script}" defer></script>',
    },
    element: {place: 'a page or component', line: ELEMENT},
  },
  {
    name: 'plain',
    title: 'Plain pages',
    mark: /^index\.html?$/,
    published: '.',
    script: {place: 'your page', line: '<script src="{script}" defer></script>'},
    element: {place: 'the same page', line: ELEMENT},
  },
];

export const SITE_NAMES: readonly string[] = SITE_KINDS.map(({name}) => name);
