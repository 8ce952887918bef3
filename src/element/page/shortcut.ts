/**
 * Listens to the page's keys for the shortcut that brings the reader to the search.
 *
 * It leaves alone what somebody writes into a field or an editor, what the page has taken for itself,
 * and everything while an input method composes.
 */
import {listenWhileConnected} from '../asking/page-events.js';
import type {Host} from '../asking/settings.js';
import {isComposing, isKey, isModified, isTyping} from './keys.js';
import type {Surface} from './surface.js';

/** Inputs into which nobody writes. */
const BUTTONS = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Where somebody writes, or where the page has its own keys for everything. */
const WRITABLE = /\b(textbox|searchbox|combobox|spinbutton|application)\b/i;

/** What has the focus itself, or is there for nothing that has; all else may hide a field. */
const PLAIN = ':root, body, a, button, input, summary, [tabindex]';

/** How each modifier is written, read out, shown, and shown on Apple's computers. */
const MODIFIERS = [
  ['ctrl', 'Control', 'Ctrl', '⌃'],
  ['alt', 'Alt', 'Alt', '⌥'],
  ['shift', 'Shift', 'Shift', '⇧'],
  ['meta', 'Meta', 'Meta', '⌘'],
] as const;

interface Shortcut {
  /** In lower case, as `KeyboardEvent.key` has it. */
  readonly key: string;
  readonly modifiers: ReadonlySet<string>;
}

export class ShortcutListener {
  readonly #host: Host;
  readonly #surface: Surface;
  #shortcuts: readonly Shortcut[] = [];
  #text = '';
  /** Those that the page took when they were last pressed. */
  readonly #taken = new Set<Shortcut>();

  constructor(host: Host, surface: Surface) {
    this.#host = host;
    this.#surface = surface;
    listenWhileConnected(host, {keydown: this.#onKey});
  }

  /** The first of the keys, for the eye; `''` without any. */
  get label(): string {
    const [first] = this.#ours;
    return first ? shortcutLabel(first) : '';
  }

  /** All of the keys, for `aria-keyshortcuts`. */
  get aria(): string {
    return this.#ours.map(ariaShortcut).join(' ');
  }

  get #ours(): readonly Shortcut[] {
    return this.#read().filter((shortcut) => !this.#taken.has(shortcut));
  }

  /** What is written wrong is told once. */
  #read(): readonly Shortcut[] {
    const text = this.#host.shortcut ?? (this.#surface.variant === 'inline' ? '' : 'mod+k /');
    if (text !== this.#text) this.#shortcuts = parseShortcuts(text);
    this.#text = text;
    return this.#shortcuts;
  }

  readonly #onKey = (event: Event): void => {
    if (!isKey(event)) return;
    const shortcut = this.#read().find((each) => isPressed(each, event));
    if (!shortcut || event.repeat || isComposing(event)) return;
    const path = event.composedPath();
    const [target] = path;
    const isOurs = target instanceof Node && target.getRootNode() === this.#host.renderRoot;
    if (isOurs ? isWritable(target) && isTyping(event) : isWritten(path, event)) return;
    if (!this.#surface.field || !this.#surface.isUsable) return; // there is no FAQ yet, or no way to it
    this.#taken.delete(shortcut);
    if (event.defaultPrevented) this.#taken.add(shortcut);
    this.#host.requestUpdate();
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (isTyping(event)) this.#surface.open();
    else this.#surface.toggle();
  };
}

/** Whether somebody writes in the page by this key, or may do so where nobody can look. */
function isWritten(path: readonly EventTarget[], event: KeyboardEvent): boolean {
  const [target] = path;
  return (
    document.designMode === 'on' ||
    path.some(isWritable) ||
    (target instanceof Element && mayHideField(target) && (isTyping(event) || !isModified(event)))
  );
}

function isWritable(place: EventTarget): boolean {
  if (place instanceof HTMLInputElement) return !BUTTONS.test(place.type);
  return (
    place instanceof HTMLElement &&
    (place.isContentEditable ||
      place.matches('textarea, select') ||
      WRITABLE.test(place.getAttribute('role') ?? '') ||
      ('editContext' in place && place.editContext !== null)) // Chromium alone has it
  );
}

/** In a shadow tree that is closed, all that is seen is what has the tree. */
function mayHideField(element: Element): boolean {
  const {localName, shadowRoot} = element;
  return (localName.includes('-') && !shadowRoot) || !element.matches(PLAIN);
}

/**
 * @param text shortcuts with space between them: modifiers and one character (or `F1` to `F12`),
 *   joined by `+`; `mod` is ⌘ on Apple's computers, Ctrl on others
 * @returns those that make sense; for any other there is a warning
 */
function parseShortcuts(text: string): readonly Shortcut[] {
  return text.split(/\s+/).flatMap((word) => {
    if (word === '') return [];
    const parts = /^((?:(?:mod|ctrl|alt|shift|meta)\+)*)(.|f\d\d?)$/u.exec(word.toLowerCase());
    if (!parts) {
      console.warn(
        `<faq-search>: the shortcut “${word}” is left out. Write it like “F2” or “mod+k”.`,
      );
      return [];
    }
    const [, before = '', key = ''] = parts;
    const mod = isApple() ? 'meta' : 'ctrl';
    return [{key, modifiers: new Set(before.replace('mod', mod).split('+').filter(Boolean))}];
  });
}

/** Whether the keys are down. What a layout needs for a sign (Shift, AltGr) is no modifier of it. */
function isPressed({key, modifiers}: Shortcut, event: KeyboardEvent): boolean {
  if (latinKey(event) !== key) return false;
  const writes = event.getModifierState('AltGraph');
  const isSign = key.toUpperCase() === key;
  return (
    event.metaKey === modifiers.has('meta') &&
    (writes || event.ctrlKey === modifiers.has('ctrl')) &&
    (writes || event.altKey === modifiers.has('alt')) &&
    (isSign || event.shiftKey === modifiers.has('shift'))
  );
}

function ariaShortcut({key, modifiers}: Shortcut): string {
  return [...named(modifiers, 1), key.toUpperCase()].join('+');
}

function shortcutLabel({key, modifiers}: Shortcut): string {
  const apple = isApple();
  return [...named(modifiers, apple ? 3 : 2), key.toUpperCase()].join(apple ? '' : '+');
}

function named(modifiers: ReadonlySet<string>, form: 1 | 2 | 3): string[] {
  return MODIFIERS.filter(([name]) => modifiers.has(name)).map((forms) => forms[form]);
}

/** A letter of another script stands for the Latin one on the same key. */
function latinKey({key, code}: KeyboardEvent): string {
  return (/^[^\0-\x7f]$/.test(key) && code.startsWith('Key') ? code.slice(3) : key).toLowerCase();
}

function isApple(): boolean {
  return /^(Mac|iP)/.test(navigator.platform);
}
