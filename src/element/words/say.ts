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

/** A count, the words of a list, or a name as it is. */
type Value = number | readonly string[] | string;

/** @param tables the first that has a message says it; where none has it, its key is said */
export function sayFrom(tables: readonly TaggedMessages[]): Say {
  const say = (key: MessageKey, ...values: readonly Value[]): string => {
    for (const {tag, messages} of tables) {
      const message = messages[key];
      const text =
        typeof message === 'object'
          ? (message[categoryOf(values[0], tag)] ?? message.other)
          : message;
      if (text !== undefined)
        return values.reduce<string>((filled, value) => fill(filled, value, tag), text);
    }
    return key;
  };
  const fill = (text: string, value: Value, tag: string): string => {
    if (typeof value === 'number') return put(text, '{count}', value.toLocaleString(tag));
    if (typeof value === 'string') return put(text, '{category}', value);
    const words = value.map((word) => put(say('quoted'), '{words}', word));
    return put(text, '{words}', new Intl.ListFormat(tag).format(words));
  };
  return say;
}

function categoryOf(value: unknown, tag: string): Intl.LDMLPluralRule {
  return new Intl.PluralRules(tag).select(Number(value));
}

function put(text: string, placeholder: string, value: string): string {
  return text.replace(placeholder, () => value); // a function, because `$` in a text is no pattern
}
