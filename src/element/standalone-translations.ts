/**
 * What a script with a FAQ inside lacks to show it in other languages, whose indexes are beside it.
 */
import type {Language} from '../format/language.js';
import {allowImageHosts} from './faq/image-hosts.js';
import {registerLanguage} from './faq/language-registry.js';
import type {Parts} from './faq/parts.js';
import {translatedFaq, type BuiltTranslation} from './faq/translated-faq.js';

/** What is built in. */
export interface BuiltTranslations {
  /** The BCP 47 tag of the FAQ in the script. */
  readonly language: string;
  /** The address of the script, beside which the indexes are. */
  readonly address: string;
  /** The hosts that images in their answers may come from. */
  readonly imageHosts: readonly string[];
  readonly indexes: readonly (BuiltTranslation & {readonly analysis: Language})[];
}

/** For the last argument of `startFaqSearch` or `startSplitFaqSearch`. */
export function translations({language, address, imageHosts, indexes}: BuiltTranslations): Parts {
  for (const {analysis} of indexes) registerLanguage(analysis);
  allowImageHosts(imageHosts);
  return {
    translations: (faq, {openSplit}) => translatedFaq(faq, {language, address, indexes, openSplit}),
  };
}
