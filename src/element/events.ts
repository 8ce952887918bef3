/**
 * The events of `<faq-search>`: facts about what the reader did, bubbling, composed.
 */
import type {IndexError} from '../format/index-error.js';

const PUBLIC: EventInit = {bubbles: true, composed: true};

/** A reader opened or closed an answer. */
export class FaqSearchToggleEvent extends Event {
  static readonly type = 'faq-search-toggle';
  /** The entry's id. */
  readonly id: string;
  /** Whether the answer is open now. */
  readonly open: boolean;

  constructor(id: string, open: boolean) {
    super(FaqSearchToggleEvent.type, PUBLIC);
    this.id = id;
    this.open = open;
  }
}

/** The FAQ can't be shown or searched; the element says so to the reader too. */
export class FaqSearchErrorEvent extends Event {
  static readonly type = 'faq-search-error';
  /** An {@link IndexError} wherever the FAQ index is at fault; its `code` says how. */
  readonly error: IndexError | Error;

  constructor(error: IndexError | Error) {
    super(FaqSearchErrorEvent.type, PUBLIC);
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'faq-search-toggle': FaqSearchToggleEvent;
    'faq-search-error': FaqSearchErrorEvent;
  }
}
