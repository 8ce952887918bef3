/**
 * What the page's author wants of one element: its public properties, for whoever works for it to read.
 */
import type {LitElement} from 'lit';
import type {Messages} from '../../messages/message-table.js';

/** Where the answers show: `inline` is part of the page, always open. */
export type Variant = 'inline' | 'dropdown' | 'modal';

/**
 * From markup, so any of them may be any text or number, or null once its attribute is taken away. The
 * class says what each is for.
 */
export interface Settings {
  readonly messages: Messages | undefined;
  readonly variant: Variant;
  readonly headingLevel: number;
  readonly maxResults: number;
  readonly placeholder: string;
  readonly shortcut: string | undefined;
  readonly hideShortcut: boolean;
  /** In milliseconds. */
  readonly debounce: number;
  readonly noOperators: boolean;
  readonly urlParam: string;
  readonly suggest: boolean;
  readonly missingUrl: string;
  readonly feedback: boolean;
  readonly logQueries: boolean;
}

/** An element with its settings. */
export type Host = LitElement & Settings;
