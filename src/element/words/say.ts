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
      ? numberIn(value, tag)
      : listIn(
          value.map((word) => fill(say('quoted'), word)),
          tag,
        );
  return say;
}

/** Languages, with or without a region, that write small numbers in ASCII's digits; by CLDR 44. */
const PLAIN_DIGITS = /^(?!ar|as|bn|dz|fa|ff|ks|mr|my|ne|pa|ps|sa|sd|ur|uz)[a-z]{2}(?:-[A-Z]{2})?$/;

/** The first use of `Intl` loads its tables, a fifth of the time until the first result. */
function numberIn(value: number, tag: string): string {
  return value < 1000 && PLAIN_DIGITS.test(tag) ? String(value) : value.toLocaleString(tag);
}

function listIn(words: readonly string[], tag: string): string {
  const [first = '', ...more] = words;
  return more.length === 0 ? first : new Intl.ListFormat(tag).format(words);
}

function categoryOf(value: unknown, tag: string): Intl.LDMLPluralRule {
  return new Intl.PluralRules(tag).select(Number(value));
}

/** By a function, because `$` in a text is no pattern; and at once, because a name may have braces. */
function fill(text: string, value: string, category = ''): string {
  return text.replace(/\{\w+\}/g, (name) => (name === '{category}' ? category : value));
}
