/**
 * Elements whose FAQ the test server has, or has not.
 */
import {fixture, html} from '@open-wc/testing';
import type {FaqSearchElement} from '../../src/element/index.js';
import {questions, readable} from './reader.js';
import {until} from './until.js';

/** Puts a file on the test server. @returns its address */
export async function served(content: unknown): Promise<string> {
  const address = `/served/${crypto.randomUUID()}/faq-index.json`;
  await fetch(address, {
    method: 'PUT',
    body: typeof content === 'string' ? content : JSON.stringify(content),
  });
  return address;
}

export async function loading(src: string): Promise<FaqSearchElement> {
  return fixture<FaqSearchElement>(
    html`<faq-search src=${src}><p id="plain">The plain FAQ</p></faq-search>`,
  );
}

export async function loaded(src: string): Promise<FaqSearchElement> {
  const element = await loading(src);
  await until(() => questions(element).length > 0, 'No question came.');
  return element;
}

export async function failed(src: string): Promise<FaqSearchElement> {
  const element = await loading(src);
  await until(() => !readable(element).includes('Loading'), 'It loads for ever.');
  return element;
}

export function plainFaqShows(): boolean {
  return document.getElementById('plain')?.checkVisibility() ?? false;
}
