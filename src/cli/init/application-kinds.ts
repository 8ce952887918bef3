/**
 * Frameworks of applications that have a FAQ among their pages.
 */
import {ELEMENT, type SiteKind} from './site-kind.js';

export const APPLICATION_KINDS: readonly SiteKind[] = [
  {
    name: 'nuxt',
    title: 'Nuxt',
    mark: /^nuxt\.config\.[cm]?[jt]s$/,
    packageName: 'nuxt',
    published: 'public',
    script: {
      place: 'the list “app.head.script” in nuxt.config',
      line: "{src: '/{script}', defer: true},",
    },
    element: {place: 'a page or component', line: ELEMENT},
    note: 'Vue must know the tag: “vue.compilerOptions.isCustomElement” in nuxt.config.',
  },
  {
    name: 'next',
    title: 'Next.js',
    mark: /^next\.config\.[cm]?[jt]s$/,
    packageName: 'next',
    published: 'public',
    script: {place: 'your layout, from “next/script”', line: '<Script src="/{script}" />'},
    element: {place: 'a page or component', line: ELEMENT},
  },
  {
    name: 'sveltekit',
    title: 'SvelteKit',
    packageName: '@sveltejs/kit',
    published: 'static',
    script: {
      place: 'the <head> of src/app.html',
      line: '<script src="%sveltekit.assets%/{script}" defer></script>',
    },
    element: {place: 'a page or component', line: ELEMENT},
  },
  {
    name: 'gatsby',
    title: 'Gatsby',
    mark: /^gatsby-config\.[cm]?[jt]s$/,
    packageName: 'gatsby',
    published: 'static',
    script: {place: 'a page, from “gatsby”', line: '<Script src="/{script}" />'},
    element: {place: 'a page or component', line: ELEMENT},
  },
];
