/**
 * Tells keys that write text from keys that command.
 */

/** Whether an input method has the key; Safari says so by the code alone when a composition ends. */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells
  return event.isComposing || event.keyCode === 229;
}

/** Whether the key writes a character. */
export function isTyping(event: KeyboardEvent): boolean {
  if (isComposing(event) || event.key === 'Process' || event.key === 'Dead') return true;
  const isCharacter = [...event.key].length === 1;
  return isCharacter && (!isModified(event) || event.getModifierState('AltGraph'));
}

/** What moves along a text or changes it, beside characters. */
const EDITING = /^(Arrow|Back|Del|End|Home|Page)/;

/** Whether the key does something to the text of the field that it is pressed in. */
export function isEditing(event: KeyboardEvent): boolean {
  return isTyping(event) || EDITING.test(event.key);
}

/**
 * Whether it is a key at all: browsers and add-ons that fill fields in send events of that name
 * without one.
 */
export function isKey(event: Event): event is KeyboardEvent {
  return event instanceof KeyboardEvent;
}

/** Whether the key begins a word, or goes on with one. */
export function isLetter(event: KeyboardEvent): boolean {
  return isTyping(event) && /^[\p{L}\p{N}]$/u.test(event.key);
}

/** Whether the key goes down alone, and means itself to us. */
export function isCommand(event: KeyboardEvent): boolean {
  return event.type === 'keydown' && !isComposing(event) && !isModified(event) && !event.altKey;
}

/**
 * Whether the text is a draft of an input method, not yet meant.
 *
 * Keyboards on a screen compose every word, also where each letter is meant, so there a
 * composition says nothing.
 */
export function isDraft(event: Event): boolean {
  return (
    event instanceof InputEvent && event.isComposing && !matchMedia('(pointer: coarse)').matches
  );
}

export function isModified({ctrlKey, metaKey}: KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}
