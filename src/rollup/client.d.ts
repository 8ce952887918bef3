/**
 * Tells TypeScript what an import of a FAQ gives: add "faq-search/client" to `compilerOptions.types`.
 */
declare module '*?faq' {
  import type {Faq} from 'faq-search/engine';

  /** For the `faq` property of `<faq-search>`, or for `createEngine`. */
  const faq: Faq;
  export default faq;
}
