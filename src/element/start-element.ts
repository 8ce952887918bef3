/**
 * Registers the element with what a script brings along for it.
 */
import type {Language} from '../format/language.js';
import type {Messages} from '../messages/message-table.js';
import {defineFaqSearch} from './define-element.js';
import {registerLanguage} from './language-registry.js';
import {registerMessages} from './message-registry.js';

/** @param interfaceWords by language, the one to fall back on first */
export function startElement(
  language: Language,
  interfaceWords: Readonly<Record<string, Messages>>,
): void {
  for (const [tag, messages] of Object.entries(interfaceWords)) registerMessages(tag, messages);
  registerLanguage(language);
  defineFaqSearch();
}
