/**
 * The shape of a table of the interface's words, made from the English one.
 *
 * A table is plain data: texts, and where a count decides, a text for each plural category.
 */
import type {messages as english} from './en.js';
import type {PluralCategory, PluralForms} from './plural-forms.js';

type English = typeof english;

export type MessageKey = keyof English;

/** The words of the interface, or some of them; what is missing comes from another language. */
export type Messages = {
  readonly [Key in MessageKey]?: English[Key] extends string ? string : string | PluralForms;
};

/** All words in one language, with a text for each plural category that its counts have. */
export type MessagesIn<Category extends PluralCategory> = {
  readonly [Key in MessageKey]: English[Key] extends {readonly other: infer Text}
    ? Readonly<Record<Category, string>> & {readonly other: WithPlaceholder<Text>}
    : WithPlaceholder<English[Key]>;
};

/** A text that has the placeholder of the English one, wherever its language puts it. */
type WithPlaceholder<Text> = Text extends `${string}{${infer Name}}${string}`
  ? `${string}{${Name}}${string}`
  : string;

/** What a message has to be given, as the rest of a function's parameters. */
export type ValueOf<Key extends MessageKey> = English[Key] extends {readonly other: string}
  ? [count: number]
  : English[Key] extends `${string}{words}${string}`
    ? [words: readonly string[]]
    : English[Key] extends `${string}{category}${string}`
      ? [count: number, category: string]
      : [];
