/**
 * The frame that the FAQ is tried in, as readers of a site have it.
 */
import type {Change} from '../dev/protocol.js';
import type {Settings} from './model.js';

/** The element, as far as it is used here. */
interface FaqElement extends HTMLElement {
  faq: unknown;
  readonly updateComplete: Promise<boolean>;
  search(text: string): Promise<void>;
}

/** The class of the element, with the FAQ that its script brought. */
interface FaqClass {
  readonly defaultFaq?: {readonly language?: {readonly code?: string}};
}

const PAGES: Readonly<Record<Settings['reader'], string>> = {
  live: '/preview/',
  slow: '/slow/',
  plain: '/plain/faq.html',
};

export class Preview {
  readonly frame: HTMLIFrameElement;
  readonly #onQuery: (query: string) => void;
  #settings: Settings;
  #query = '';
  #hash: string | undefined;
  #language = '';
  /** What was open before the page was loaded again. */
  #reopened: readonly string[] = [];

  /** @param onQuery called with each query that is typed */
  constructor(frame: HTMLIFrameElement, settings: Settings, onQuery: (query: string) => void) {
    this.frame = frame;
    this.#settings = settings;
    this.#onQuery = onQuery;
    frame.addEventListener('load', () => this.#begin());
  }

  /** Keeps what is typed and open, but where another page has to be loaded. */
  set(settings: Settings): void {
    const isOther = settings.reader !== this.#settings.reader;
    this.#settings = settings;
    if (isOther) this.#load();
    else this.#apply();
  }

  /** Shows the FAQ as it is now. */
  async show({hash, language, isTranslated}: Change): Promise<void> {
    if (hash === undefined || hash === this.#hash) return;
    const isFirst = this.#hash === undefined || this.#language !== language;
    this.#hash = hash;
    this.#language = language;
    const element = this.#element;
    if (isFirst || this.#settings.reader !== 'live' || !element || isTranslated) {
      this.#reopened = isTranslated && element ? openAnswersOf(element) : [];
      this.#load(); // only a script has a FAQ in several languages
      return;
    }
    const brought = this.#class?.defaultFaq?.language;
    const response = await fetch('/index.json');
    const faq = (await response.json()) as {readonly index: object}; // of our own server
    const open = openAnswersOf(element);
    const scrolled = this.#document?.scrollingElement?.scrollTop ?? 0;
    const isShown = new Promise((shown) => {
      element.addEventListener('faq-search-ready', shown, {once: true});
      element.addEventListener('faq-search-error', shown, {once: true});
    });
    element.faq = {...faq, language: brought};
    await isShown;
    await element.updateComplete;
    // To readers another FAQ is another one; its author is still at the same answer.
    for (const id of open) buttonOf(id, element)?.click();
    await element.updateComplete;
    this.#document?.scrollingElement?.scrollTo({top: scrolled});
  }

  async search(query: string): Promise<void> {
    this.#note(query);
    await this.#element?.search(query);
  }

  get #document(): Document | null {
    return this.frame.contentDocument;
  }

  get #element(): FaqElement | null {
    return this.#document?.querySelector<FaqElement>('faq-search') ?? null;
  }

  get #class(): FaqClass | undefined {
    return this.frame.contentWindow?.customElements.get('faq-search') as FaqClass | undefined;
  }

  #load(): void {
    const {reader} = this.#settings;
    // What scripts do there is off, but the page is still ours to look at.
    if (reader === 'plain') this.frame.setAttribute('sandbox', 'allow-same-origin');
    else this.frame.removeAttribute('sandbox');
    this.frame.contentWindow?.location.replace(PAGES[reader]);
  }

  #begin(): void {
    this.#apply();
    const page = this.#document;
    page?.addEventListener('input', (event) => {
      const [field] = event.composedPath();
      if (field && 'value' in field) this.#note(String(field.value));
    });
    page?.addEventListener('faq-search-query', (event) => {
      if ('text' in event && typeof event.text === 'string') this.#note(event.text);
    });
    if (this.#class) void this.#goOn();
  }

  async #goOn(): Promise<void> {
    const element = this.#element;
    const query = this.#query; // what its author types meanwhile is searched by itself
    const ids = this.#reopened;
    this.#reopened = [];
    if (query === '' && ids.length === 0) return;
    // The page's language was just set, and brings another FAQ with it: that closes what is open.
    await new Promise((noticed) => setTimeout(noticed));
    await element?.updateComplete;
    if (query !== '') await element?.search(query);
    await element?.updateComplete;
    if (element) for (const id of ids) buttonOf(id, element)?.click();
  }

  #note(query: string): void {
    this.#query = query;
    this.#onQuery(query);
  }

  #apply(): void {
    const root = this.#document?.documentElement;
    if (!root) return;
    const {variant, theme, language, isRightToLeft, isPhone} = this.#settings;
    this.#element?.setAttribute('variant', variant);
    root.style.colorScheme = theme === 'system' ? 'light dark' : theme;
    root.dataset.lang ??= root.lang;
    root.lang = language || root.dataset.lang;
    root.dir = isRightToLeft ? 'rtl' : '';
    this.frame.classList.toggle('phone', isPhone);
  }
}

/** The ids of the answers that are open. */
function openAnswersOf(element: FaqElement): string[] {
  const buttons = element.shadowRoot?.querySelectorAll('[aria-expanded=true][aria-controls]') ?? [];
  return Array.from(buttons, (button) => button.getAttribute('aria-controls') ?? '');
}

function buttonOf(id: string, element: FaqElement): HTMLElement | null {
  const controls = `[aria-expanded=false][aria-controls=${CSS.escape(id)}]`;
  return element.shadowRoot?.querySelector<HTMLElement>(controls) ?? null;
}
