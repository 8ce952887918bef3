/**
 * Makes the attribute `engine` of `<faq-search>` ask a search server; pages without one go without this.
 *
 * The class only names the property, so that no page pays for what it does not use.
 */
import type {Engine} from '../engine/results.js';
import {wholeEngine} from '../engine/whole-engine.js';
import type {Faq} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import {IndexError} from '../format/index-error.js';
import {createRemoteEngine, engineAsking, type AskingOptions} from '../remote/remote-engine.js';
import {FaqSearchElement} from './faq-search-element.js';
import type {Parts} from './faq/parts.js';
import {registeredCodes, registeredLanguage} from './faq/language-registry.js';
import {nearest} from './words/interface-language.js';
import {noticeFor, type NoticeOf} from './words/notices.js';

/** What answers in place of each engine that asks a server. */
const owns = new WeakMap<object, Asked['own']>();
const addresses = new WeakMap<FaqSearchElement, string | undefined>();

/**
 * Before the tag is defined: a browser asks a class but once which attributes it listens to.
 * @param noticeOf what readers are told where the page answers instead
 * @throws Error where it is defined already
 */
export function takeEngineAttribute(noticeOf: NoticeOf): void {
  const {prototype} = FaqSearchElement;
  if (Object.hasOwn(prototype, 'engine')) return;
  if (customElements.get('faq-search') === FaqSearchElement)
    throw new Error('Import “faq-search/engine-attribute” before “faq-search/define”.');
  FaqSearchElement.createProperty('engine', {noAccessor: true});
  Object.defineProperty(prototype, 'engine', {
    configurable: true,
    enumerable: true,
    get(this: FaqSearchElement) {
      return addresses.get(this);
    },
    set(this: FaqSearchElement, value: unknown) {
      useEngine(this, value, noticeOf);
    },
  });
}

/** @param value from markup, so it may be anything */
function useEngine(element: FaqSearchElement, value: unknown, noticeOf: NoticeOf): void {
  const url = typeof value === 'string' && value.trim() !== '' ? value : undefined;
  if (url === addresses.get(element)) return;
  addresses.set(element, url);
  const language = languageOf(element);
  element.faq =
    url === undefined || !language
      ? undefined
      : remoteEngine({
          url: url.trim().split(/\s+/),
          language,
          own: ownFaq,
          noticeOf,
        });
}

/** What the page has itself of its FAQ, which may be a server's, too. */
function ownFaq(): Faq | Engine | undefined {
  const faq = FaqSearchElement.defaultFaq;
  const own = faq && owns.get(faq);
  return own ? own() : faq;
}

/** That of the page around it, where it is known; else the first that is. */
function languageOf(element: Element): Language | undefined {
  const tag = nearest(element, 'lang') ?? document.documentElement.lang; // it may be nowhere yet
  const [first = ''] = registeredCodes();
  return registeredLanguage(tag.toLowerCase().split('-', 1)[0] ?? '') ?? registeredLanguage(first);
}

export interface Asked {
  /** Addresses of the handler, or of Typesense; at least one. */
  readonly url: readonly string[];
  readonly language: Language;
  /** What answers while no address does, if anything. */
  readonly own: () => Faq | Engine | undefined;
  /** What readers are told then. */
  readonly noticeOf: NoticeOf;
}

/** @param parts of which one asks Typesense, where a door has brought it */
export function remoteEngine(
  {url, language, own, noticeOf}: Asked,
  {typesense = lackingTypesense}: Parts = FaqSearchElement.parts,
): Engine {
  let fallback: Engine | undefined;
  const options: AskingOptions = {
    language,
    fallback: () => {
      const faq = own();
      // One that the page has given is checked, where its script can.
      const {open = wholeEngine} = FaqSearchElement.parts.elsewhere ?? {};
      return (fallback ??= faq && ('search' in faq ? faq : open(faq)));
    },
    offlineNotice: () => noticeFor([document.documentElement.lang, language.code], noticeOf),
  };
  const isTypesense = url[0]?.startsWith('typesense:');
  const engine = isTypesense ? typesense(url, options) : createRemoteEngine({url, ...options});
  owns.set(engine, own);
  return engine;
}

/** Fails as what can't be reached, so that readers are told, and get what the page has itself. */
function lackingTypesense(url: readonly string[], options: AskingOptions): Engine {
  const problem =
    'This page can’t ask Typesense. Import “faq-search/typesense-attribute” before “faq-search/define”, or build the script with “--engine typesense:…”.';
  const ask = (): Promise<never> => Promise.reject(new IndexError('unreachable', problem));
  return engineAsking(url, {ask, hint: ''}, options);
}
