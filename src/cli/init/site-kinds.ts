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
  /** Matches the path of its own configuration, below the site's own folder. */
  readonly config?: RegExp;
  /** What is published as it is, below the site's own folder, if its configuration says nothing. */
  readonly published: string;
  /** How its configuration names another folder, and what of that is published as it is. */
  readonly moved?: {readonly pattern: RegExp; readonly below?: string};
  /** How its configuration names a folder that is published under its name, below another one. */
  readonly kept?: {readonly pattern: RegExp; readonly below: RegExp};
  /** What its configuration has to say for that folder to be published; nothing for most. */
  readonly publishes?: RegExp;
  /** Matches what is left out, though it is below what is published. */
  readonly leftOut?: RegExp;
  /** Where the built site is, below its own folder. */
  readonly output?: string;
  /** Where the scripts go by default, below what is published; by default right there. */
  readonly out?: string;
  readonly script: Paste;
  readonly element: Paste;
  /** What else such a site needs; a full sentence. */
  readonly note?: string;
}

const ELEMENT = '<faq-search></faq-search>';
const IN_A_PAGE: Paste = {place: 'a Markdown page', line: ELEMENT};

const PUBLIC_DIR = /\bpublicDir:\s*['"`]([^'"`]+)/;

/** In the order they are looked for: what is built on another one stands before it. */
export const SITE_KINDS: readonly SiteKind[] = [
  {
    name: 'vitepress',
    title: 'VitePress',
    mark: /^\.vitepress$/,
    packageName: 'vitepress',
    config: /^\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/,
    published: 'public',
    moved: {pattern: /\bsrcDir:\s*['"`]([^'"`]+)/, below: 'public'},
    output: '.vitepress/dist',
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
    config: /^docusaurus\.config\.[cm]?[jt]s$/,
    published: 'static',
    moved: {pattern: /\bstaticDirectories:\s*\[\s*['"`]([^'"`]+)/},
    output: 'build',
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
    config: /^astro\.config\.[cm]?[jt]s$/,
    published: 'public',
    moved: {pattern: PUBLIC_DIR},
    output: 'dist',
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
    config: /^astro\.config\.[cm]?[jt]s$/,
    published: 'public',
    moved: {pattern: PUBLIC_DIR},
    output: 'dist',
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
    config: /^mkdocs\.ya?ml$/,
    published: 'docs',
    moved: {pattern: /^docs_dir:[ \t]*['"]?([^'"#\n]+)/m},
    output: 'site',
    out: 'assets',
    script: {place: '“extra_javascript:” in mkdocs.yml', line: '  - {script}'},
    element: IN_A_PAGE,
  },
  {
    name: 'hugo',
    title: 'Hugo',
    mark: /^(?:hugo\.(?:toml|ya?ml|json)|archetypes|config\/_default\/(?:hugo|config)\.\w+)$/,
    config: /^(?:config\/_default\/)?(?:hugo|config)\.(?:toml|ya?ml|json)$/,
    published: 'static',
    moved: {pattern: /^[ \t]*"?staticDir"?\s*[:=]\s*\[?\s*['"]?([^'"\],\s]+)/im},
    output: 'public',
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
    config: /^(?:\.eleventy\.js|eleventy\.config\.[cm]?js)$/,
    published: 'public',
    moved: {pattern: /\baddPassthroughCopy\(\s*\{\s*['"`]([^'"`*]+)['"`]\s*:\s*['"`]\.?\/?['"`]/},
    kept: {
      pattern: /\baddPassthroughCopy\(\s*['"`](?:\.\/)?([\w-]+(?:\/[\w-]+)*)\/?['"`]/,
      below: /\binput:\s*['"`]([^'"`]+)/,
    },
    publishes: /\baddPassthroughCopy\(/,
    output: '_site',
    script: {place: 'the <head> of your layout', line: '<script src="/{script}" defer></script>'},
    element: {place: 'a page', line: ELEMENT},
    note: 'Eleventy publishes the folder with eleventyConfig.addPassthroughCopy({public: "/"}).',
  },
  {
    name: 'jekyll',
    title: 'Jekyll',
    mark: /^_config\.ya?ml$/,
    config: /^_config\.ya?ml$/,
    published: '.',
    moved: {pattern: /^source:[ \t]*['"]?([^'"#\n]+)/m},
    leftOut: /^[._]|\/[._]/,
    output: '_site',
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
    config: /^conf\.py$/,
    published: '_static',
    moved: {pattern: /^html_static_path\s*=\s*\[\s*['"]([^'"]+)/m},
    publishes: /^html_static_path\s*=\s*\[\s*['"]/m,
    output: '_build/html',
    script: {place: '“html_js_files” in conf.py', line: "('{script}', {'defer': 'defer'}),"},
    element: {place: 'a page, below “.. raw:: html”', line: `   ${ELEMENT}`},
  },
  {
    name: 'vite',
    title: 'Vite',
    mark: /^vite\.config\.[cm]?[jt]s$/,
    packageName: 'vite',
    config: /^vite\.config\.[cm]?[jt]s$/,
    published: 'public',
    moved: {pattern: PUBLIC_DIR},
    output: 'dist',
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
