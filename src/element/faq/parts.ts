/**
 * What a door to the element brings along for all elements, beside a FAQ.
 */
import type {Engine} from '../../engine/results.js';
import type {Faq} from '../../format/faq-index.js';
import type {AskingOptions} from '../../remote/remote-engine.js';
import type {OpenSplit} from './load-faq.js';
import type {PlainFaqHost, UsePlainFaq} from './plain-faq/plain-faq-source.js';

export interface Parts {
  /** Takes FAQs that no script was built with; a script with a FAQ inside has no use for that. */
  readonly elsewhere?: Elsewhere;
  /** Gives the FAQ of the script an `inLanguage`; scripts in one language have no use for it. */
  readonly translations?: (faq: Faq | Engine, parts: Parts) => Engine;
  /** Opens indexes in pieces; scripts that have their FAQ whole have no use for it. */
  readonly openSplit?: OpenSplit;
  /** Watches for a plain FAQ between the tags; a script with a FAQ inside has no use for that. */
  readonly watchPlainFaq?: (host: PlainFaqHost, use: UsePlainFaq) => unknown;
  /** Asks Typesense at addresses that begin with its name; scripts that ask a handler have no use for that. */
  readonly typesense?: (addresses: readonly string[], options: AskingOptions) => Engine;
  /** What the file beside a script leaves here: the synonyms of its language. */
  readonly synonyms?: string;
}

export interface Elsewhere {
  /** @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged` */
  readonly open: (faq: Faq) => Engine;
  /**
   * @param src address of a `faq-index.json`, relative to the page
   * @throws IndexError; trying again may help, whatever its code: another file may be there by then
   */
  readonly load: (
    src: string,
    request: AbortController,
    openSplit: OpenSplit | undefined,
  ) => Promise<Engine>;
}
