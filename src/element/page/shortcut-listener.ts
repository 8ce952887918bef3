/**
 * Listens to the page's keys for the shortcut that brings the reader to the search.
 *
 * It leaves alone what somebody writes into a field, what the page has taken for itself, and
 * everything while an input method composes.
 */
import type {LitElement} from 'lit';
import {isComposing, isTyping} from './keys.js';
import {isPressed, parseShortcuts, type Shortcut} from './shortcut.js';
import type {Surface} from './surface.js';

/** Inputs into which nobody writes. */
const BUTTONS = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

export class ShortcutListener {
  shortcuts: readonly Shortcut[] = [];
  readonly #host: LitElement;
  readonly #surface: Surface;
  #text = '';

  constructor(host: LitElement, surface: Surface) {
    this.#host = host;
    this.#surface = surface;
    host.addController(this);
  }

  /** Does nothing when the text is the one in use. */
  use(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.shortcuts = parseShortcuts(text);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.repeat || isComposing(event)) return;
    if (!this.shortcuts.some((shortcut) => isPressed(shortcut, event))) return;
    const [target] = event.composedPath();
    const isOurs = target instanceof Node && target.getRootNode() === this.#host.renderRoot;
    if (isWritable(target) && (!isOurs || isTyping(event))) return;
    if (!this.#surface.field || !this.#surface.isUsable) return; // there is no FAQ yet, or no way to it
    event.preventDefault();
    if (isTyping(event)) this.#surface.open();
    else this.#surface.toggle();
  };
}

function isWritable(target: EventTarget | undefined): boolean {
  if (document.designMode === 'on') return true;
  if (target instanceof HTMLInputElement) return !BUTTONS.test(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
