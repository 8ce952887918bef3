/**
 * What options there are, and what is known of each.
 */
import type {SourceOptions} from '../files/read-sources.js';
import type {MessageTag} from '../messages/tags.js';
import type {ServerAddress} from './option-values.js';

export interface Options extends Omit<SourceOptions, 'fallback'> {
  readonly sources: readonly string[];
  readonly exclude?: readonly string[];
  /** The name of one in `faqs`. */
  readonly faq?: string;
  /** Each with a name, and what differs from the other options. */
  readonly faqs?: readonly ConfiguredFaq[];
  readonly out: string;
  readonly split: 'auto' | 'always' | 'never';
  readonly html?: 'page' | 'fragment';
  readonly inline: boolean;
  readonly report: boolean;
  readonly jsonLd: boolean;
  readonly llmsTxt: boolean;
  readonly title: string;
  /** The sources of the same FAQ in other languages, by BCP 47 tag. */
  readonly translations?: Readonly<Record<string, readonly string[]>>;
  readonly uiLanguages?: readonly MessageTag[];
  readonly withSrc: boolean;
  /** The addresses of a handler that a built script asks. */
  readonly engine?: readonly string[];
  readonly onlineOnly: boolean;
  readonly to?: ServerAddress;
  /** What `serve` asks. */
  readonly backend?: ServerAddress;
  readonly alias: string;
  readonly siteName: string;
  readonly changed: boolean;
  readonly dryRun: boolean;
  readonly port: number;
  readonly site?: string;
  /** Undefined where nobody says so: then the command decides. */
  readonly strict?: boolean;
  readonly verbose: boolean;
  readonly yes: boolean;
  readonly force: boolean;
  readonly check: boolean;
  readonly watch: boolean;
  readonly write: boolean;
  readonly markdown: boolean;
  readonly failOn?: 'loss';
  readonly limit: number;
  readonly top: number;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export type OptionName = keyof Options;

/** One FAQ of several in a configuration. */
export interface ConfiguredFaq extends Partial<Omit<Options, 'faqs' | 'faq'>> {
  readonly name: string;
}

export interface OptionSpec<Value> {
  /** Without its dashes; absent where the value is given as an argument. */
  readonly flag?: string;
  readonly short?: string;
  /** What stands for the value in the help; absent for a switch, which is on or off. */
  readonly placeholder?: string;
  readonly summary: string;
  /** Whether it may stand in a configuration file. */
  readonly configurable: boolean;
  /** Ends the sentence “… has to be”. */
  readonly expected: string;
  /** @returns undefined for a value it can't be; numbers come as numbers */
  readonly read: (raw: unknown) => Value | undefined;
}

export type OptionSpecs<Name extends OptionName> = {
  readonly [One in Name]-?: OptionSpec<NonNullable<Options[One]>>;
};
