/**
 * The events of `<faq-search>`: facts about the FAQ, or about what the reader did with it.
 *
 * They bubble, also out of shadow roots. What a script does by a method fires none of them.
 */
import type {IndexError} from '../../format/index-error.js';

const PUBLIC: EventInit = {bubbles: true, composed: true};

/** The FAQ can be searched now; fired again for each other FAQ. */
export class FaqSearchReadyEvent extends Event {
  /** The name to listen to. */
  static readonly type = 'faq-search-ready';
  /** How many questions the FAQ has. */
  readonly total: number;

  constructor(total: number) {
    super(FaqSearchReadyEvent.type, PUBLIC);
    this.total = total;
  }
}

/** A reader asked something, and paused. */
export class FaqSearchQueryEvent extends Event {
  /** The name to listen to. */
  static readonly type = 'faq-search-query';
  /** How many questions were found. */
  declare readonly total: number;
  /** How many words were searched as others. */
  declare readonly corrected: number;
  /** How many words stand nowhere in the FAQ. */
  declare readonly missing: number;
  /** The category that the reader chose; `undefined` for all of them. */
  declare readonly category: string | undefined;
  /** What was typed; `undefined` without the attribute `log-queries`. */
  declare readonly text: string | undefined;

  constructor(asked: Pick<FaqSearchQueryEvent, AskedField>) {
    super(FaqSearchQueryEvent.type, PUBLIC);
    Object.assign(this, asked);
  }
}

type AskedField = 'total' | 'corrected' | 'missing' | 'category' | 'text';

/** A reader asked what the FAQ has no answer to; comes right after the query’s own event. */
export class FaqSearchNoResultsEvent extends Event {
  /** The name to listen to. */
  static readonly type = 'faq-search-no-results';
  /** How many words stand nowhere in the FAQ. */
  readonly missing: number;
  /** What was typed; `undefined` without the attribute `log-queries`. */
  readonly text: string | undefined;

  constructor({missing, text}: Pick<FaqSearchQueryEvent, AskedField>) {
    super(FaqSearchNoResultsEvent.type, PUBLIC);
    this.missing = missing;
    this.text = text;
  }
}

/** A reader opens or closes an answer; `preventDefault()` leaves it as it was. */
export class FaqSearchToggleEvent extends Event {
  /** The name to listen to. */
  static readonly type = 'faq-search-toggle';
  /** The entry's id. */
  readonly id: string;
  /** Whether the answer is open afterwards. */
  readonly open: boolean;
  /** Its place among all that is listed, from 1; 0 for one that was not listed. */
  readonly position: number;

  constructor({id, open, position, cancelable}: Pick<FaqSearchToggleEvent, ToggledField>) {
    super(FaqSearchToggleEvent.type, {...PUBLIC, cancelable});
    this.id = id;
    this.open = open;
    this.position = position;
  }
}

/** It is not cancelable where the browser has opened it already, to show what it found in it. */
type ToggledField = 'id' | 'open' | 'position' | 'cancelable';

/** A reader said whether an answer helped; once for each answer. */
export class FaqSearchFeedbackEvent extends Event {
  /** The name to listen to. */
  static readonly type = 'faq-search-feedback';
  /** The entry's id. */
  declare readonly id: string;
  /** Whether it did. */
  declare readonly helpful: boolean;
  /** What was typed; `undefined` without the attribute `log-queries`. */
  declare readonly text: string | undefined;

  constructor(said: Pick<FaqSearchFeedbackEvent, 'id' | 'helpful' | 'text'>) {
    super(FaqSearchFeedbackEvent.type, PUBLIC);
    Object.assign(this, said);
  }
}

/** The FAQ can't be shown or searched; the element says so to the reader too. */
export class FaqSearchErrorEvent extends Event {
  /** The name to listen to. */
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
    'faq-search-ready': FaqSearchReadyEvent;
    'faq-search-query': FaqSearchQueryEvent;
    'faq-search-no-results': FaqSearchNoResultsEvent;
    'faq-search-toggle': FaqSearchToggleEvent;
    'faq-search-feedback': FaqSearchFeedbackEvent;
    'faq-search-error': FaqSearchErrorEvent;
  }
}
