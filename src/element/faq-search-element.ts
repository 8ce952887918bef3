/**
 * The custom element `<faq-search>`: its public face, with what is behind it put together.
 */
import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import type {Faq} from '../format/faq-index.js';
import type {Messages} from '../messages/message-table.js';
import {elementProps} from './element-props.js';
import {EntryOpener} from './entry-opener.js';
import {Inquiry} from './inquiry.js';
import {ReaderActions} from './reader-actions.js';
import {styles} from './styles/styles.js';
import {elementView} from './views/element-view.js';

/**
 * A search field over a FAQ, with its questions and their answers.
 *
 * The FAQ comes from the `faq` property, else from `src`, else from the script that brought the
 * element. Children show until the FAQ is ready, and stay if it can't be.
 * `#<id>` of an entry in the page's address opens that entry.
 *
 * @slot - shown until the element is ready, and when it can't be; the place for a plain FAQ
 *
 * @fires {FaqSearchToggleEvent} faq-search-toggle - a reader opened or closed the answer `id`
 * @fires {FaqSearchErrorEvent} faq-search-error - the FAQ can't be shown or searched
 *
 * @cssprop [--faq-search-accent=LinkText] - focus, links, and what is active
 * @cssprop [--faq-search-surface] - background of the field and of the list; by default a tint
 * @cssprop [--faq-search-border] - colour of edges; by default the text's, thinned
 * @cssprop [--faq-search-muted] - colour of what is secondary; by default the text's, thinned
 * @cssprop [--faq-search-mark] - background of words that match; by default gold, thinned
 * @cssprop [--faq-search-radius=0.75rem] - roundness of the field and of the list
 *
 * @csspart field - the field with its icon and button
 * @csspart input - the input itself
 * @csspart clear - the button that clears the field
 * @csspart summary - the line that says how many questions there are
 * @csspart notice - a line about corrected or missing words
 * @csspart none - what is said when nothing is found
 * @csspart error - what is said when the FAQ can't be searched
 * @csspart section - a heading with its list
 * @csspart category - the heading of a category
 * @csspart list - a list of entries
 * @csspart entry - a question with its answer
 * @csspart question - the button that opens an answer
 * @csspart topic - the category of an entry that was found
 * @csspart snippet - the passage that fits the query
 * @csspart mark - a word that matches
 * @csspart answer - an answer
 * @csspart button - a button with a text
 */
export class FaqSearchElement extends LitElement {
  static override readonly styles = styles;

  /** The FAQ of elements that have neither `faq` nor `src`; set it before they are connected. */
  static defaultFaq: Faq | undefined;

  // Not by decorators: their helpers cost each page half a kilobyte.
  static override readonly properties = {
    faq: {attribute: false},
    src: {},
    messages: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** The FAQ to search, as an import of `….md?faq` gives it; none by default. */
  declare faq: Faq | undefined;

  /** The address of a `faq-index.json`, relative to the page; none by default. */
  declare src: string | undefined;

  /** The page's own words for some of the interface, in the language that is shown; none by default. */
  declare messages: Messages | undefined;

  /** The heading level of questions, 2 to 6, by default 3; their categories are one level above. */
  headingLevel = 3;

  readonly #inquiry = new Inquiry(this);
  readonly #actions = new ReaderActions(this.#inquiry);

  constructor() {
    super();
    new EntryOpener(this.#inquiry);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel')) this.#inquiry.useLevel(this.headingLevel);
    this.#inquiry.index.use(this.faq ?? (this.src || FaqSearchElement.defaultFaq));
    this.#inquiry.arrange(this.messages);
  }

  protected override render(): TemplateResult {
    return elementView(elementProps(this.#inquiry, this.#actions));
  }
}
