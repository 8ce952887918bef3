/**
 * Draws the page of the workshop.
 */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Actions, Model} from '../model.js';
import {proposalView} from './proposal-view.js';
import {problemsView, textView} from './problems-view.js';
import {rankingView} from './ranking-view.js';
import {switchesView} from './switches-view.js';

export function pageView(model: Model, actions: Actions): TemplateResult {
  const {state, note, isConnected} = model;
  return html`
    <header>
      <h1>FAQ workshop</h1>
      <p class="sum">${sumOf(model)}</p>
      <p class="note" role="status">
        ${isConnected ? note : 'The server does not answer. Start it again.'}
      </p>
      ${linksView(model)} ${switchesView(model, actions)}
    </header>
    <main>
      <section class="preview" aria-label="The FAQ">
        <iframe title="The FAQ, as readers have it" src="about:blank"></iframe>
      </section>
      <section class="pane" aria-label="What is known of it">
        ${state === undefined ? nothing : problemsView(state, actions)}
        ${rankingView(model, actions)} ${state === undefined ? nothing : textView(state, actions)}
      </section>
    </main>
    ${proposalView(model, actions)}
  `;
}

const NAMES = new Intl.DisplayNames('en', {type: 'language'});

function linksView({faqs}: Model): TemplateResult | typeof nothing {
  if (faqs === undefined || faqs.links.length < 2) return nothing;
  return html`
    <nav aria-label="FAQs">
      ${faqs.links.map(
        ({name, address}) =>
          html`<a href=${address} aria-current=${name === faqs.name ? 'page' : nothing}
            >${name}</a
          >`,
      )}
    </nav>
  `;
}

function sumOf({state}: Model): string {
  if (state === undefined) return 'Reading the FAQ …';
  const {entries, categories, milliseconds, translations} = state;
  const many = (count: number, one: string, more: string): string =>
    `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
  const others = translations.map(({language, missing}) => {
    const name = NAMES.of(language) ?? language;
    return `${name} (${missing === 0 ? 'all' : `${missing.toLocaleString('en')} missing`})`;
  });
  const also = others.length === 0 ? '' : `, also in ${others.join(', ')}`;
  return `${many(entries, 'question', 'questions')} in ${many(categories, 'topic', 'topics')}${also}, compiled in ${milliseconds} ms`;
}
