/**
 * Draws a heading of a level that is known only at run time.
 */
import {html, type TemplateResult} from 'lit';

const HEADINGS: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1>${content}</h1>`,
  (content) => html`<h2>${content}</h2>`,
  (content) => html`<h3>${content}</h3>`,
  (content) => html`<h4>${content}</h4>`,
  (content) => html`<h5>${content}</h5>`,
  (content) => html`<h6>${content}</h6>`,
];

/** @param level 1 to 6 */
export function headingView(level: number, content: unknown): TemplateResult | undefined {
  return HEADINGS[level - 1]?.(content);
}
