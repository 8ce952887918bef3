/**
 * Draws the categories to choose from.
 *
 * They are radio buttons, so that the arrow keys go through them, and one press of Tab past them.
 * All categories stay where they are while someone types; those without an answer can't be chosen.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Facet} from '../../engine/results.js';
import type {ElementProps} from './element-props.js';

export function facetsView(
  facets: readonly Facet[],
  chosen: string | undefined,
  {faqWriting, say, actions}: ElementProps,
): TemplateResult | typeof nothing {
  if (facets.length < 2) return nothing;
  const option = (category?: string, count?: number): TemplateResult => html`
    <label part="facet">
      <input
        type="radio"
        name="category"
        .checked=${category === chosen}
        ?disabled=${count === 0 && category !== chosen}
        @change=${() => actions.choose(category)}
      />
      ${category === undefined ? say('all') : html`<span lang=${faqWriting.lang ?? nothing}>${category}</span>`}
      ${count === undefined ? nothing : html`<span part="count">${count}</span>`}
    </label>
  `;
  return html`
    <fieldset part="facets">
      <legend class="quiet">${say('categories')}</legend>
      ${option()} ${facets.map(({category, count}) => option(category, count))}
    </fieldset>
  `;
}
