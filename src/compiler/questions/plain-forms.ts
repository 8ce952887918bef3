/**
 * Questions that nothing marks but their own line, or a quote: what people write who know no other
 * form, and what is looked for last.
 */
import type {Element} from 'hast';
import {isAsking} from '../../format/asking.js';
import {askedParagraph, askingLine} from './asked-paragraph.js';
import {leadingForm, soleItem, type Form, type Lead} from './forms.js';
import {itemOf} from './list-item.js';
import {isElement} from './nodes.js';

/** Quotes that ask, with the answer below them, or behind the question in them. */
export const quotesForm: Form = leadingForm('quotes', quoteLead, {
  isAsked: ({text, isLabelled}) => isLabelled || isAsking(text),
});

/** Paragraphs, or numbered ones, whose first line is nothing but a question. */
export const linesForm: Form = leadingForm('lines', lineLead, {isAsked: () => true});

function quoteLead(element: Element): Lead | undefined {
  if (!isElement(element, 'blockquote')) return undefined;
  const {first, lead, below} = itemOf(element);
  const one = lead ?? askingLine(first);
  return one && {...one, below};
}

function lineLead(element: Element): Lead | undefined {
  if (isElement(element, 'p')) {
    const lead = askedParagraph(element.children);
    return lead?.isLabelled === true || (lead && isAsking(lead.text))
      ? lead
      : askingLine(element.children);
  }
  const item = soleItem(element);
  if (item === undefined) return undefined;
  const {first, below} = itemOf(item);
  const line = askingLine(first);
  return line && {...line, below};
}
