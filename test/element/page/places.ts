/**
 * Places in a page where an element can't be seen or used, and what is open all the same.
 */
import {expect, fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../../src/element/index.js';
import {FAQ} from '../fixture-faq.js';
import {settled, shown} from '../reader.js';

export type Place = (element: FaqSearchElement) => HTMLElement;

/** Puts the element into something, and gives that back. */
export function into(name: string, attributes: Readonly<Record<string, string>> = {}): Place {
  return (element) => {
    const box = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) box.setAttribute(key, value);
    element.parentElement?.append(box);
    box.append(element);
    return box;
  };
}

/** Opens a dialog of the page, in a shadow tree that nobody can look into. */
const besideDialog: Place = (element) => {
  const component = document.createElement('div');
  element.parentElement?.append(component);
  const dialog = component
    // eslint-disable-next-line wc/no-closed-shadow-root -- what is found here is found everywhere
    .attachShadow({mode: 'closed'})
    .appendChild(document.createElement('dialog'));
  dialog.append('The page’s own');
  dialog.showModal();
  return component;
};

/** What libraries show as a dialog, with a script that brings the focus back to it. */
const besideOwnDialog: Place = (element) => {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.style.cssText = 'position: fixed; inset: 0; z-index: 9; background: white';
  dialog.append('The page’s own');
  element.parentElement?.append(dialog);
  return dialog;
};

/** Puts the element into a slot that is in this part of a component. */
function slottedInto(attributes: Readonly<Record<string, string>>): Place {
  return (element) => {
    const component = into('div')(element);
    const part = document.createElement('div');
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    part.append(document.createElement('slot'));
    component.attachShadow({mode: 'open'}).append(part);
    return component;
  };
}

export const HIDING: readonly (readonly [how: string, place: Place])[] = [
  ['is in what is not displayed', into('nav', {style: 'display: none'})],
  ['is in what is hidden', into('div', {hidden: ''})],
  ['is in what is hidden until it is found', into('div', {hidden: 'until-found'})],
  ['is in what is skipped', into('div', {style: 'content-visibility: hidden'})],
  ['is in what is invisible', into('div', {style: 'visibility: hidden'})],
  ['is in closed details', into('details')],
  ['is in a closed dialog', into('dialog')],
  ['is in what is inert', into('div', {inert: ''})],
  ['is in a slot that is hidden', slottedInto({hidden: ''})],
  ['is in a slot that is inert', slottedInto({inert: ''})],
  ['is behind a dialog of the page', besideDialog],
  ['is behind a dialog of the page’s own making', besideOwnDialog],
];

const isHeldStill = (): boolean => document.documentElement.style.overflow === 'hidden';

export async function inPlace(place: Place, variant: string): Promise<FaqSearchElement> {
  const element = await shown(FAQ, {variant});
  await fixture(html`<p style="block-size: 300vh">A long page.</p>`);
  const box = place(element);
  await settled(element);
  expect(box.isConnected).to.equal(true);
  return element;
}

/** What is open, or holds the page still; all of it would be in the way if it can't be seen. */
export function opened(element: FaqSearchElement): string[] {
  return [
    ...(element.shadowRoot?.querySelector('dialog')?.open ? ['a dialog'] : []),
    ...(element.shadowRoot?.querySelector('[popover]:popover-open') ? ['a panel'] : []),
    ...(isHeldStill() ? ['the page held still'] : []),
  ];
}
