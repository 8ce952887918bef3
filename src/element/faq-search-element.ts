/**
 * The custom element `<faq-search>`: its public face, with what is behind it put together.
 */
import {LitElement, type TemplateResult} from 'lit';
import type {Engine} from '../engine/results.js';
import type {Faq} from '../format/faq-index.js';
import type {Messages} from '../messages/message-table.js';
import {EntryRows} from './answers/entry-rows.js';
import {Inquiry} from './asking/inquiry.js';
import {idsIn} from './asking/sections.js';
import type {Settings, Variant} from './asking/settings.js';
import {isAddress, trust} from './faq/index-source.js';
import type {Parts} from './faq/parts.js';
import {AnswerLink} from './page/answer-link.js';
import {EntryOpener} from './page/entry-opener.js';
import {KeyCommands} from './page/key-commands.js';
import {followPaintedScheme} from './page/painted-scheme.js';
import {ReaderActions} from './page/reader-actions.js';
import {ShortcutListener} from './page/shortcut.js';
import {Surface} from './page/surface.js';
import {Takeover} from './page/takeover.js';
import {UrlQuery} from './page/url-query.js';
import {styles} from './styles/styles.js';
import {elementView} from './views/element-view.js';
import {nearest, primary} from './words/interface-language.js';
import {registerMessages} from './words/message-registry.js';

/**
 * The FAQs that scripts bring: under a name, for the elements whose `faq` it is, or by the path of the
 * page that was shown and by their language, with a sign before it that begins neither; and by the
 * hash of their content.
 */
const broughtFaqs = new Map<string, Faq | Engine>();

/** A FAQ that a script brings. */
interface BroughtFaq {
  /** The `data-faq` of its tag, or `''`. */
  readonly name: string;
  readonly faq: Faq | Engine;
  readonly words: Readonly<Record<string, Messages>>;
  /** Of its content. */
  readonly hash: string;
  /** The code of its language. */
  readonly code: string;
}

/**
 * A search field over a FAQ, with its questions and their answers.
 *
 * The FAQ comes from `faq`, else from `src`, else from the script that brought the element; a script
 * without one reads it in the children of the element. Children show until the FAQ is ready, and stay
 * if it can't be.
 * `#<id>` of an entry in the page's address opens that entry. A search field among the children can be
 * typed into before the element is there: it makes room for the element's own, which takes the text.
 *
 * @slot trigger - what opens the modal, in place of the element's own button
 * @slot - shown until the element is ready, and when it can't be; the place for a plain FAQ
 * @slot no-results - shown where nothing answers a query; the place for another way to an answer
 *
 * @fires {FaqSearchReadyEvent} faq-search-ready - the FAQ can be searched
 * @fires {FaqSearchQueryEvent} faq-search-query - a reader asked something, and paused
 * @fires {FaqSearchNoResultsEvent} faq-search-no-results - the FAQ had no answer to it
 * @fires {FaqSearchToggleEvent} faq-search-toggle - a reader opens or closes the answer `id`; can be
 *   prevented
 * @fires {FaqSearchFeedbackEvent} faq-search-feedback - a reader said whether an answer helped
 * @fires {FaqSearchErrorEvent} faq-search-error - the FAQ can't be shown or searched
 *
 * @cssprop [--faq-search-accent=light-dark(#0b57d0, #a8c7fa)] - focus, links, and what is chosen; in
 *   forced colours by default `LinkText`
 * @cssprop [--faq-search-surface=transparent] - background of the field, the trigger and the list; that
 *   of the field and the trigger is painted over `--faq-search-background`
 * @cssprop [--faq-search-border=color-mix(in srgb, currentColor 22%, transparent)] -
 *   colour of edges
 * @cssprop [--faq-search-muted=color-mix(in srgb, color-mix(in srgb, currentColor, CanvasText) 75%, transparent)] -
 *   colour of what is secondary
 * @cssprop [--faq-search-mark=color-mix(in srgb, gold 40%, transparent)] -
 *   background of words that match
 * @cssprop [--faq-search-background=Canvas] - background of the panel and the dialog, the field, tables
 *   and code, and the text of what is chosen
 * @cssprop [--faq-search-text=CanvasText] - text in the panel and the dialog, the field, tables and code
 * @cssprop [--faq-search-radius=0.75em] - roundness of the field and of the list
 * @cssprop [--faq-search-font-size=max(1em, min(16px, (22px - 1rem - 1em) * 99))] -
 *   size of all text; by default that of the page around it, and in a panel or dialog the one that its
 *   reader has set for all pages
 *
 * @csspart field - the field with its icon and button
 * @csspart input - the input itself
 * @csspart icon - the drawing in the field, or in a button
 * @csspart clear - the button that clears the field
 * @csspart shortcut - the hint at the key
 * @csspart trigger - the button that opens the dialog
 * @csspart dialog - the dialog
 * @csspart bar - the field in the dialog with its button
 * @csspart close - the button that closes the dialog
 * @csspart keys - the line below the dialog that says what the keys do
 * @csspart key - one of these keys
 * @csspart panel - what is below the field
 * @csspart status - the line above the list
 * @csspart summary - how many questions there are
 * @csspart notice - what is said of corrected or missing words
 * @csspart facets - the choice of a category
 * @csspart facet - one category to choose
 * @csspart count - how many questions it has
 * @csspart none - what is said when nothing is found
 * @csspart none-title - its first line, that nothing is found
 * @csspart missing - the link that takes an unanswered question along
 * @csspart details - small print: what that link takes along
 * @csspart error - what is said when the FAQ can't be searched
 * @csspart section - a heading with its list
 * @csspart category - the heading of a category
 * @csspart list - a list of entries
 * @csspart entry - a question with its answer
 * @csspart head - a question with its topic and its passage; its `::after` is the arrow
 * @csspart question - the button that opens an answer
 * @csspart topic - the category of an entry that was found
 * @csspart snippet - the passage that fits the query
 * @csspart mark - a word that matches
 * @csspart answer - an answer
 * @csspart scroller - what a table or code in an answer scrolls in, where it is too wide
 * @csspart code - a piece of code in an answer, with its button
 * @csspart copy - the button that copies it
 * @csspart foot - what stands below the text of an answer
 * @csspart address - the address to copy, where the clipboard is closed
 * @csspart related - the questions to read after an answer
 * @csspart feedback - the question whether an answer helped
 * @csspart choice - a button that answers it
 * @csspart button - a button with a text
 * @csspart link - a button or a link without a box
 */
export class FaqSearchElement extends LitElement implements Settings {
  static override readonly styles = styles;

  /** The FAQ of elements that have neither `faq` nor `src`; set it before they are connected. */
  static defaultFaq: Faq | Engine | undefined;

  /**
   * What the script that defined the tag brings along beside a FAQ.
   * @internal
   */
  static parts: Parts = {};

  /**
   * Takes a FAQ for elements that name it, or without a name for those of this page; another script
   * calls it on the class in charge. One that has come before is the same, so that nothing begins anew.
   * @param words of the interface, by language
   */
  static readonly addFaq = ({name, faq, words, hash, code}: BroughtFaq): void => {
    const known = broughtFaqs.get(hash) ?? faq;
    trust(known);
    for (const key of [hash, name || location.pathname, name || `?${code}`])
      broughtFaqs.set(key, known);
    if (!name) FaqSearchElement.defaultFaq = known;
    for (const [tag, messages] of Object.entries(words)) registerMessages(tag, messages); // all elements look again
  };

  /** Whether a FAQ with the same content has come. */
  static readonly hasFaq = (hash: string): boolean => broughtFaqs.has(hash);

  // Not by decorators: their helpers cost each page half a kilobyte.
  static override readonly properties = {
    faq: {},
    src: {},
    messages: {attribute: false},
    variant: {reflect: true, useDefault: true}, // a page's own markup stays as it is
    headingLevel: {type: Number, attribute: 'heading-level'},
    maxResults: {type: Number, attribute: 'max-results'},
    placeholder: {},
    shortcut: {},
    hideShortcut: {type: Boolean, attribute: 'hide-shortcut'},
    debounce: {type: Number},
    noOperators: {type: Boolean, attribute: 'no-operators'},
    urlParam: {attribute: 'url-param'},
    suggest: {type: Boolean},
    missingUrl: {attribute: 'missing-url'},
    feedback: {type: Boolean},
    logQueries: {type: Boolean, attribute: 'log-queries'},
  };

  /**
   * The FAQ, as an import of `….md?faq` gives it, an engine that searches one, or the name of one: the
   * `data-faq` of its script's tag. None by default.
   */
  declare faq: Faq | Engine | string | undefined;

  /** The address of a `faq-index.json`, relative to the page; none by default. */
  declare src: string | undefined;

  /**
   * The address of a search handler that is asked instead, or several with spaces between; none by
   * default. For scripts built with an engine, and with `faq-search/engine-attribute`. Typesense is asked
   * at `typesense:https://…?key=…`: by scripts built with it, and with `faq-search/typesense-attribute`.
   * @attr
   */
  declare engine: string | undefined;

  /** The page's own words for some of the interface, in the language that is shown; none by default. */
  declare messages: Messages | undefined;

  /** Where the answers show: in the page, in a panel below the field, or in a dialog with it. */
  variant: Variant = 'inline';

  /** The heading level of questions, 2 to 6, by default 3; their categories are one level above. */
  headingLevel = 3;

  /** How many answers to a query show before the reader asks for more, from 1; at most 10 where the index is in pieces. */
  maxResults = 20;

  /** What the field shows while it is empty; by default a text in the language of the interface. */
  placeholder = '';

  /**
   * The keys that open the search, such as `mod+k /` (`mod` is ⌘ or Ctrl); `''` for none. By default
   * `mod+k /` in a dropdown or modal, none inline.
   */
  declare shortcut: string | undefined;

  /** Hides the hint at the first of the keys. */
  hideShortcut = false;

  /** Milliseconds to wait for the next letter before a search; an engine far away is asked less. */
  debounce = 0;

  /** Whether quotes and a minus in a query are signs like others, and ask for nothing. */
  noOperators = false;

  /** The parameter of the page's address that keeps the query, such as `q`; by default none does. */
  urlParam = '';

  /** Whether to begin with the questions that fit the page's title and headings, if some do. */
  suggest = false;

  /**
   * Where a reader may send a question that the FAQ does not answer: an address of the web or of
   * mail, with `{query}` for the question; none by default.
   */
  missingUrl = '';

  /** Whether to ask below each open answer if it helped, for a page that listens. */
  feedback = false;

  /** Whether events tell what was typed, not only how much was found. */
  logQueries = false;

  readonly #inquiry = new Inquiry(this, FaqSearchElement.parts);
  readonly #surface = new Surface(this);
  readonly #urlQuery = new UrlQuery(this.#inquiry, this.#surface);
  readonly #opener = new EntryOpener(this.#inquiry, this.#surface, this.#urlQuery);
  readonly #actions = new ReaderActions(this.#inquiry, this.#surface, this.#opener);
  readonly #shortcut = new ShortcutListener(this, this.#surface);
  readonly #link = new AnswerLink(this.#inquiry);
  readonly #rows = new EntryRows();
  #plainFaq: Engine | undefined;

  constructor() {
    super();
    new Takeover(this.#inquiry, this.#surface);
    new KeyCommands(this.#inquiry, this.#surface, this.#actions);
    followPaintedScheme(this, this.#surface);
    FaqSearchElement.parts.watchPlainFaq?.(this, (engine) => {
      if (engine && engine === this.#plainFaq) void this.#inquiry.askAgain();
      this.#plainFaq = engine;
      this.requestUpdate();
    });
  }

  /** Puts the focus in the field; a panel or dialog is opened for it, if it can be seen and used. */
  open(): void {
    this.#surface.open();
  }

  /** Closes the panel or dialog; what is typed stays. */
  close(): void {
    this.#surface.close();
  }

  /** Closes the panel or dialog if it is open, else opens it. */
  toggle(): void {
    this.#surface.toggle();
  }

  /** Asks `text` as if the reader had typed it, and shows the answers. */
  async search(text: string): Promise<void> {
    this.#surface.reveal();
    await this.#inquiry.ask({text});
    await this.updateComplete;
  }

  /**
   * Opens an answer, brings it into view, and puts the focus on its question.
   * @returns whether the FAQ, as far as it has been loaded, has such an entry, and it can be seen
   */
  show(id: string): Promise<boolean> {
    return this.#opener.show(id);
  }

  /** Opens every answer that is listed, also those that a long list has folded away. */
  expandAll(): void {
    for (const id of idsIn(this.#inquiry.sections)) this.#inquiry.answers.open(id);
  }

  /** Closes every answer. */
  collapseAll(): void {
    this.#inquiry.answers.closeAll();
  }

  /** Empties the field. */
  clear(): void {
    void this.#inquiry.ask({text: ''});
  }

  /** Puts the focus in the field, or on the button that opens the dialog it is in. */
  override focus(options?: FocusOptions): void {
    this.#surface.entrance?.focus(options);
  }

  protected override willUpdate(): void {
    const faq =
      typeof this.faq === 'string'
        ? broughtFaqs.get(this.faq)
        : (this.faq ?? (isAddress(this.src) ? this.src : this.#pageFaq));
    // An address, and a FAQ that is given, are in one language.
    const own = (faq as Partial<Engine> | undefined)?.inLanguage?.(nearest(this, 'lang'));
    this.#inquiry.index.use(own ?? faq, this.#surface.isOpen ? 'now' : 'soon');
    this.#inquiry.arrange();
  }

  /**
   * What a script has brought for this page, else for the page's language, else for all, else what is
   * between the tags.
   */
  get #pageFaq(): Faq | Engine | undefined {
    return (
      broughtFaqs.get(location.pathname) ??
      broughtFaqs.get(`?${primary(nearest(this, 'lang'))}`) ??
      FaqSearchElement.defaultFaq ??
      this.#plainFaq
    );
  }

  protected override render(): TemplateResult {
    const {index, search, sections, overview, level, answers, announcer, language} = this.#inquiry;
    return elementView({
      settings: this,
      index: index.state,
      search: search.state,
      query: search.query,
      sections,
      mostAtOnce: search.mostAtOnce,
      isUntouched: overview.isUntouched,
      level,
      answers,
      rows: this.#rows,
      link: this.#link,
      surface: this.#surface,
      shortcut: this.#shortcut,
      announced: announcer.texts,
      say: language.say,
      writing: language.own,
      faqLang: language.faqLang,
      actions: this.#actions,
    });
  }
}
