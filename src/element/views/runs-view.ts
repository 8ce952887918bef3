/**
 * Draws a text with the words that match marked.
 */
import {html, type TemplateResult} from 'lit';
import type {Run} from '../../engine/results.js';

export function runsView(runs: readonly Run[]): (TemplateResult | string)[] {
  return runs.map(({text, matched}) => (matched ? html`<mark part="mark">${text}</mark>` : text));
}
