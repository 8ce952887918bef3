/**
 * Finds the text of a message and fills it in.
 */
import type {MessageKey, Messages, ValueOf} from '../../messages/message-table.js';

/** The words of the interface in the language of one element. */
export type Say = <Key extends MessageKey>(key: Key, ...value: ValueOf<Key>) => string;

export interface TaggedMessages {
  /** A BCP 47 tag, by whose rules numbers, plurals and lists are written. */
  readonly tag: string;
  readonly messages: Messages;
}

/** @param tables the first that has a message says it; where none has it, its key is said */
export function sayFrom(tables: readonly TaggedMessages[]): Say {
  const say = (key: MessageKey, value?: number | readonly string[], category = ''): string => {
    for (const {tag, messages} of tables) {
      const message = messages[key];
      const text =
        typeof message === 'object' ? (message[categoryOf(value, tag)] ?? message.other) : message;
      if (text !== undefined)
        return value === undefined ? text : fill(text, written(value, tag), category);
    }
    return key;
  };
  const written = (value: number | readonly string[], tag: string): string =>
    typeof value === 'number'
      ? value.toLocaleString(tag)
      : new Intl.ListFormat(tag).format(value.map((word) => fill(say('quoted'), word)));
  return say;
}

function categoryOf(value: unknown, tag: string): Intl.LDMLPluralRule {
  return new Intl.PluralRules(tag).select(Number(value));
}

/** By a function, because `$` in a text is no pattern; and at once, because a name may have braces. */
function fill(text: string, value: string, category = ''): string {
  return text.replace(/\{\w+\}/g, (name) => (name === '{category}' ? category : value));
}
