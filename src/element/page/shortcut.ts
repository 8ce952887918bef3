/**
 * Understands keyboard shortcuts as authors write them: `mod+k /` is two of them.
 */

/** How each modifier is written, read out, shown, and shown on Apple's computers. */
const MODIFIERS = [
  ['ctrl', 'Control', 'Ctrl', '⌃'],
  ['alt', 'Alt', 'Alt', '⌥'],
  ['shift', 'Shift', 'Shift', '⇧'],
  ['meta', 'Meta', 'Meta', '⌘'],
] as const;

export interface Shortcut {
  /** In lower case, as `KeyboardEvent.key` has it. */
  readonly key: string;
  readonly modifiers: ReadonlySet<string>;
}

/**
 * @param text shortcuts with space between them: modifiers and one character (or `F1` to `F12`),
 *   joined by `+`; `mod` is ⌘ on Apple's computers, Ctrl on others
 * @returns those that make sense; for any other there is a warning
 */
export function parseShortcuts(text: string): readonly Shortcut[] {
  return text.split(/\s+/).flatMap((word) => {
    if (word === '') return [];
    const parts = /^((?:(?:mod|ctrl|alt|shift|meta)\+)*)(.|f\d\d?)$/u.exec(word.toLowerCase());
    if (!parts) {
      console.warn(
        `<faq-search>: the shortcut “${word}” is left out. ` +
          'Write a character or F1 to F12, after mod+, ctrl+, alt+, shift+ or meta+, as in “mod+k”.',
      );
      return [];
    }
    const [, before = '', key = ''] = parts;
    const mod = isApple() ? 'meta' : 'ctrl';
    return [{key, modifiers: new Set(before.replace('mod', mod).split('+').filter(Boolean))}];
  });
}

/** Whether the keys are down. What a layout needs for a sign (Shift, AltGr) is no modifier of it. */
export function isPressed({key, modifiers}: Shortcut, event: KeyboardEvent): boolean {
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

/** For `aria-keyshortcuts`. */
export function ariaShortcut({key, modifiers}: Shortcut): string {
  return [...named(modifiers, 1), key.toUpperCase()].join('+');
}

/** For the eye. */
export function shortcutLabel({key, modifiers}: Shortcut): string {
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
