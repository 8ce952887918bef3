/**
 * Chooses the language that one element speaks to its reader.
 *
 * It is that of the nearest `lang`, else that of the FAQ, else English: the first whose words are
 * at hand.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Messages} from '../../messages/message-table.js';
import {ANY, listen, registeredMessages, unlisten} from './message-registry.js';
import {sayFrom, type Say} from './say.js';

/** Languages written from right to left, of which people have FAQs. */
const RIGHT_TO_LEFT = /^(ar|ckb|fa|he|ps|sd|ug|ur|yi)\b/;

/** What differs from what is around it; `undefined` where nothing does. */
export interface Writing {
  readonly lang: string | undefined;
  readonly dir: 'rtl' | undefined;
}

export class InterfaceLanguage implements ReactiveController {
  say: Say = sayFrom([]);
  /** Of the interface, within the page. */
  own: Writing = {lang: undefined, dir: undefined};
  /** Of the FAQ's texts, where it differs from the interface's. */
  faqLang: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new MutationObserver(this.#onChange);
    host.addController(this);
  }

  /** A page that changes its language tells so by `lang` alone. */
  hostConnected(): void {
    const options = {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true};
    this.#observer.observe(document, options);
    this.#observer.observe(this.#host, options);
    listen(this.#onChange);
    this.#onChange(); // another place may have another language
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    unlisten(this.#onChange);
  }

  /**
   * Takes the words to say; before each rendering.
   * @param faqTag the language of the FAQ, if it is known
   * @param own the page's own words for some messages
   */
  choose(faqTag: string | undefined, own: Messages = {}): void {
    const pageTag = nearest(this.#host, 'lang') ?? '';
    const tables = [pageTag, faqTag ?? '', 'en', ANY].flatMap(
      (each) => registeredMessages(each) ?? [],
    );
    const tag = tables[0]?.tag ?? 'en';
    this.say = sayFrom([{tag, messages: own}, ...tables]);
    const pageDir = nearest(this.#host, 'dir');
    const rightToLeft = pageDir === undefined ? isRightToLeft(tag) : pageDir === 'rtl';
    this.own = {
      lang: primary(tag) === primary(pageTag) ? undefined : tag,
      dir: pageDir === undefined && rightToLeft ? 'rtl' : undefined,
    };
    this.faqLang = faqTag !== undefined && primary(faqTag) !== primary(tag) ? faqTag : undefined;
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}

/** The attribute of the element or of the nearest element around it, also outside shadow roots. */
export function nearest(element: Element, attribute: 'lang' | 'dir'): string | undefined {
  const bearer = element.closest(`[${attribute}]`);
  if (bearer) return bearer.getAttribute(attribute)?.toLowerCase();
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}

/** @returns the language of a tag in lower case, without script, region and the rest */
export function primary(tag = ''): string {
  return tag.toLowerCase().replace(/-.*/, '');
}

function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.test(tag);
}
