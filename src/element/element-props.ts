/**
 * Gathers what the views draw.
 */
import type {Inquiry} from './inquiry.js';
import type {ReaderActions} from './reader-actions.js';
import type {ElementProps} from './views/element-view.js';

export function elementProps(inquiry: Inquiry, actions: ReaderActions): ElementProps {
  const {index, search, sections, language, level, answers, announcer} = inquiry;
  return {
    index: index.state,
    search: search.state,
    text: search.query.text,
    announced: announcer.texts,
    say: language.say,
    writing: language.own,
    faqWriting: language.faq,
    ...{sections, level, answers, actions},
  };
}
