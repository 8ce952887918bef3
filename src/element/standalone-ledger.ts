/**
 * What a script with a FAQ inside lacks to keep what readers ask in vain, for them to send.
 *
 * It takes nothing from the element but its event and its field, so that no other script pays for it.
 */
import type {Parts} from './faq/parts.js';
import {clearLedger, noteInLedger, readLedger, type LedgerRow} from './page/ledger.js';
import {noticesOf, noticeFor, type NoticeOf} from './words/notices.js';

/** As long as the text that the element's own link takes along. */
const LONGEST_MESSAGE = 500;

/**
 * Listens for elements with the attribute `ledger`; for the last argument of `startFaqSearch` and its like.
 * @param words heading, send and delete, a line each, by the tags of pages in lower case
 */
export function ledger(words: Readonly<Record<string, string>>): Parts {
  const wordsOf = noticesOf(words);
  addEventListener('faq-search-no-results', (event) => {
    const [element] = event.composedPath();
    if (element instanceof HTMLElement && element.hasAttribute('ledger')) keep(element, wordsOf);
  });
  return {};
}

function keep(element: HTMLElement, wordsOf: NoticeOf): void {
  noteInLedger(element.shadowRoot?.querySelector('input')?.value.trim() ?? '');
  show(element, wordsOf);
}

/** Where nothing answers, beside what the page has there; one question alone has the element's own link. */
function show(element: HTMLElement, wordsOf: NoticeOf): void {
  element.querySelector(':scope > [data-ledger]')?.remove();
  const rows = thatFit(readLedger());
  const text = rows.map(([asked]) => asked).join('\n');
  const link = linkFor(element.getAttribute('missing-url') ?? '', text);
  if (!link || rows.length < 2) return;
  const around = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  const tags = [around, document.documentElement.lang];
  const [title = '', send = '', remove = ''] = noticeFor(tags, wordsOf).split('\n');
  const box = made('section', '', {slot: 'no-results', 'data-ledger': '', 'aria-label': title});
  const button = made('button', remove, {type: 'button'});
  button.addEventListener('click', () => {
    clearLedger();
    box.remove();
  });
  const list = made('ul', '', {});
  // What the address says beside the questions goes along, too.
  for (const line of link.texts.join('\n').split('\n'))
    list.append(made('li', line, {dir: 'auto'}));
  const way = made('p', `${link.to} `, {});
  way.append(made('a', send, {href: link.href}), ' ', button);
  box.append(made('p', title, {}), list, way);
  element.append(box);
}

/** The newest, as far as one message has room for them. */
function thatFit(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  let room = LONGEST_MESSAGE;
  return [...rows].reverse().filter(([text]) => (room -= text.length + 1) >= 0);
}

function made(
  tag: string,
  text: string,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

interface LedgerLink {
  readonly href: string;
  /** Who gets it: a host, or a mail address. */
  readonly to: string;
  /** All that it takes along. */
  readonly texts: readonly string[];
}

/** @returns nothing unless it is an address of the web or of mail */
function linkFor(template: string, text: string): LedgerLink | undefined {
  const address = template.replaceAll('{query}', encodeURIComponent(text));
  if (!template || !URL.canParse(address, document.baseURI)) return undefined;
  const {href, protocol, host, pathname, searchParams} = new URL(address, document.baseURI);
  if (!/^(https?|mailto):$/.test(protocol)) return undefined;
  const texts = [...searchParams.values()].filter((value) => value !== '');
  return {href, to: host || pathname, texts: texts.length > 0 ? texts : [text]};
}
