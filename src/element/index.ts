export {FaqSearchElement} from './faq-search-element.js';
export {
  FaqSearchErrorEvent,
  FaqSearchFeedbackEvent,
  FaqSearchNoResultsEvent,
  FaqSearchQueryEvent,
  FaqSearchReadyEvent,
  FaqSearchToggleEvent,
} from './asking/events.js';
export {allowImageHosts} from './faq/image-hosts.js';
export {registerLanguage} from './faq/language-registry.js';
export {registerMessages} from './words/message-registry.js';
export type {Faq, FaqIndex} from '../format/faq-index.js';
export {IndexError, type IndexErrorCode} from '../format/index-error.js';
export type {Language} from '../format/language.js';
export type {Messages} from '../messages/message-table.js';
export type {PluralForms} from '../messages/plural-forms.js';
