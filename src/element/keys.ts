/**
 * Tells keys that write text from keys that command.
 */

/** Whether the key writes into the field: such a key is no shortcut of the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.key === 'Process' || event.key === 'Dead') return true;
  const isCharacter = [...event.key].length === 1;
  const commands = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  return isCharacter && !commands;
}

/** Whether the key, when it goes down, means Escape to us and not to an input method. */
export function isEscape(event: KeyboardEvent): boolean {
  return event.type === 'keydown' && event.key === 'Escape' && !event.isComposing;
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
