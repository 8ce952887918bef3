/**
 * Draws what a reader can do where nothing answers.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Answered} from '../asking/search-session.js';
import {summaryOf} from '../asking/summary.js';
import type {ElementProps} from './element-props.js';
import {listView} from './list-view.js';
import {textView} from './text-view.js';

/** Nobody asks in more; the rest of a pasted log would make an address that servers refuse. */
const TEXT_LENGTH = 500;

/** Can't stand in an address. */
const LONE_SURROGATE = /\p{Cs}/gu;

interface MissingLink {
  readonly href: string;
  /** Who gets it: a host, or a mail address. */
  readonly to: string;
  /** All that it takes along. */
  readonly texts: readonly string[];
}

export function noneView({query, results}: Answered, props: ElementProps): TemplateResult {
  const {say, actions} = props;
  const {missing} = results;
  const text = query.text.trim();
  const isAllMissing = missing.join(' ') === text;
  return html`
    <div part="none">
      <p part="none-title">${textView(summaryOf(query, results, say))}</p>
      ${missing.length > 0 && !isAllMissing ? html`<p>${textView(say('missing', missing))}</p>` : nothing}
      <p>${say('noneHint')}</p>
      <button part="button" type="button" @click=${actions.showAll}>${say('showAll')}</button>
      ${helpView(text, props)}
    </div>
    ${listView(props)}
  `;
}

/** What the page offers to whoever finds no answer. */
export function helpView(text: string, props: ElementProps): TemplateResult {
  return html`${missingView(text, props)} <slot name="no-results"></slot>`;
}

/** The reader sees what the link takes along before following it. */
function missingView(text: string, {settings, say}: ElementProps): TemplateResult | typeof nothing {
  const link = missingLink(settings.missingUrl, text);
  if (!link) return nothing;
  return html`
    <p part="missing">
      <a part="link" href=${link.href}>${say('tellUs')}</a>
      <span part="details">${textView(`${link.to}: ${say('takesAlong', link.texts)}`)}</span>
    </p>
  `;
}

/**
 * The link by which a reader tells what the FAQ has no answer to.
 * @param template an address with `{query}` where the question goes; relative to the page
 * @returns nothing unless it is an address of the web or of mail
 */
function missingLink(template: string, query: string): MissingLink | undefined {
  if (!template) return undefined;
  const text = query.trim().slice(0, TEXT_LENGTH).replace(LONE_SURROGATE, '');
  const address = template.replaceAll('{query}', encodeURIComponent(text));
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const {href, protocol, host, pathname, searchParams} = new URL(address, document.baseURI);
  if (!/^(https?|mailto):$/.test(protocol)) return undefined;
  const texts = [...searchParams.values()].filter((value) => value !== '');
  return {href, to: host || pathname, texts: texts.length > 0 ? texts : [text]};
}
