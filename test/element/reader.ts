/**
 * What a reader of a page can do with `<faq-search>`, and can see of it: by role and by name.
 */
import {fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/element/define.js';
import type {FaqSearchElement} from '../../src/element/index.js';
import type {Faq} from '../../src/format/faq-index.js';
import {FAQ} from './fixture-faq.js';

/** Puts an element with this FAQ on the page, and waits until it is ready. */
export async function shown(
  faq: Faq = FAQ,
  attributes: Readonly<Record<string, string>> = {},
): Promise<FaqSearchElement> {
  const element = await fixture<FaqSearchElement>(html`<faq-search .faq=${faq}></faq-search>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await settled(element);
  return element;
}

/** Waits for a search in the page's own memory to be shown. */
export async function settled(element: FaqSearchElement): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}

function inside(element: FaqSearchElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has not been rendered.');
  return element.shadowRoot;
}

/** Elements that assistive technology and eye meet. */
function visible<Found extends HTMLElement>(element: FaqSearchElement, selector: string): Found[] {
  return [...inside(element).querySelectorAll<Found>(selector)].filter((found) =>
    found.checkVisibility({contentVisibilityAuto: true}),
  );
}

export function field(element: FaqSearchElement): HTMLInputElement {
  const [found] = visible<HTMLInputElement>(element, 'input[type=search]');
  if (!found) throw new Error('There is no search field.');
  return found;
}

/** Types with real keys: one call a character, because WebKit's driver loses repeated letters. */
export async function type(element: FaqSearchElement, text: string): Promise<void> {
  field(element).focus();
  for (const character of text) await sendKeys({type: character});
  await settled(element);
}

/** Whether the dialog, or the panel below the field, is there to be seen. */
export function isOpen(element: FaqSearchElement): boolean {
  return visible(element, 'dialog, [popover]').length > 0;
}

/** What has the focus inside the element. */
export function focused(element: FaqSearchElement): Element | null {
  return inside(element).activeElement;
}

/** A part, seen or not. */
export function part(element: FaqSearchElement, name: string): HTMLElement {
  const found = inside(element).querySelector<HTMLElement>(`[part=${name}]`);
  if (!found) throw new Error(`There is no part “${name}”.`);
  return found;
}

/** Presses the mouse at a place in the window, in whole pixels. */
export async function pressAt(x: number, y: number): Promise<void> {
  await sendMouse({type: 'click', position: [Math.round(x), Math.round(y)]});
  await nextFrame();
}

export async function press(key: string): Promise<void> {
  await sendKeys({press: key});
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function nameOf(element: Element): string {
  const heard = [...element.childNodes].filter(
    (node) => !(node instanceof Comment || (node instanceof Element && node.ariaHidden === 'true')),
  );
  return (
    element.getAttribute('aria-label') ??
    heard
      .map((node) => node.textContent)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

export function button(element: FaqSearchElement, name: string): HTMLButtonElement {
  const buttons = visible<HTMLButtonElement>(element, 'button');
  const found = buttons.find((each) => nameOf(each) === name);
  if (!found)
    throw new Error(`There is no button “${name}”, but: ${buttons.map(nameOf).join(' · ')}.`);
  return found;
}

/** The listed questions, in order. */
export function questions(element: FaqSearchElement): string[] {
  return visible(element, 'li button[aria-expanded]').map(textOf);
}

/** All headings outside answers with their level, as `2 Account`. */
export function headings(element: FaqSearchElement): string[] {
  return visible(element, 'h1, h2, h3, h4, h5, h6')
    .filter((heading) => heading.closest('[role=region]') === null)
    .map((heading) => `${heading.tagName.slice(1)} ${textOf(heading)}`);
}

/** The answers that are open, as text. */
export function openAnswers(element: FaqSearchElement): string[] {
  return visible(element, '[role=region]')
    .filter((region) => !region.hasAttribute('hidden'))
    .map(textOf);
}

/** What stands below the open answers. */
export function feet(element: FaqSearchElement): string[] {
  return visible(element, '[role=region]:not([hidden]) + div').map(textOf);
}

/** The region of an answer, open or not. */
export function answer(element: FaqSearchElement, question: string): HTMLElement {
  const id = button(element, question).getAttribute('aria-controls');
  const region = id === null ? null : inside(element).getElementById(id);
  if (!region) throw new Error(`The button “${question}” controls nothing.`);
  return region;
}

/** Each marked word, in order. */
export function marks(element: FaqSearchElement): string[] {
  return visible(element, 'mark').map(textOf);
}

/** The categories to choose from as they are read, the chosen one in brackets. */
export function facets(element: FaqSearchElement): string[] {
  return radios(element).map((radio) => {
    const name = textOf(radio.labels?.[0] ?? radio) + (radio.disabled ? ' (disabled)' : '');
    return radio.checked ? `[${name}]` : name;
  });
}

function radios(element: FaqSearchElement): HTMLInputElement[] {
  return visible<HTMLInputElement>(element, 'input[type=radio]');
}

/** The radio button of a category, by the beginning of its name. */
export function facet(element: FaqSearchElement, name: string): HTMLInputElement {
  const found = radios(element).find((radio) =>
    textOf(radio.labels?.[0] ?? radio).startsWith(name),
  );
  if (!found)
    throw new Error(`There is no category “${name}”, but: ${facets(element).join(' · ')}.`);
  return found;
}

/** All that can be read, answers that are closed left out. */
export function readable(element: FaqSearchElement): string {
  return visible(element, 'p, h1, h2, h3, h4, h5, h6').map(textOf).filter(Boolean).join('\n');
}

/** What each of the two status regions says. */
export function announced(element: FaqSearchElement): string[] {
  return [...inside(element).querySelectorAll('[role=status]')].map(textOf);
}
