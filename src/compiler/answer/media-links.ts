/**
 * Puts links in place of what an answer can't show: videos, sounds, frames and other embedded pages.
 */
import type {Element, Nodes} from 'hast';
import {isSafeUrl} from '../../format/allow-list.js';

type Properties = Element['properties'];

/** What each is called in front of its name; nothing for a page. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['audio', 'Audio'],
  ['embed', ''],
  ['iframe', ''],
  ['object', ''],
  ['video', 'Video'],
]);

/** Addresses of pages that are hardly more than a video, and of files. */
const VIDEO =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|wistia\.(?:com|net)|loom\.com|dailymotion\.com|bilibili\.com|rutube\.ru|twitch\.tv)\/|\.(?:mp4|m4v|mov|ogv|webm)(?:[?#]|$)/i;
const AUDIO =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:soundcloud\.com|open\.spotify\.com)\/|\.(?:aac|flac|m4a|mp3|oga|ogg|wav)(?:[?#]|$)/i;

/** Attributes that hold the address, the last ones where a script loads it late. */
const ADDRESSES = ['src', 'data', 'dataSrc', 'dataLazySrc', 'dataUrl'];

/**
 * @returns a link that says what is there; undefined where the element is none of these, or has no
 *   address that is safe to follow
 */
export function mediaLink(element: Element): Element | undefined {
  const known = KINDS.get(element.tagName);
  const address = known === undefined ? undefined : addressOf(element);
  if (known === undefined || address === undefined) return undefined;
  const kind = known || kindOf(address);
  const name = nameOf(element, address);
  const value =
    kind === '' || name.toLowerCase().includes(kind.toLowerCase()) ? name : `${kind}: ${name}`;
  const {position} = element;
  return {
    ...{type: 'element', tagName: 'a', properties: {href: address}},
    children: [{type: 'text', value}],
    ...(position && {position}),
  };
}

function kindOf(address: string): string {
  if (VIDEO.test(address)) return 'Video';
  return AUDIO.test(address) ? 'Audio' : '';
}

/** Its own, else that of its first source. */
function addressOf(element: Element): string | undefined {
  const sources = element.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'source',
  );
  for (const {properties} of [element, ...sources]) {
    const address = ADDRESSES.map((name) => textIn(properties, name)).find(isAddress);
    if (address !== undefined) return address;
  }
  return undefined;
}

function isAddress(text: string): boolean {
  return text !== '' && isSafeUrl(text);
}

/** What its author calls it, else the end of its address. */
function nameOf({properties, children}: Element, address: string): string {
  const given = ['title', 'ariaLabel', 'alt'].map((name) => textIn(properties, name));
  const written = given.find((text) => text !== '') ?? linkTextIn(children);
  if (written !== undefined) return written.replace(/\s+/g, ' ');
  const plain = address.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '');
  const isFile = /\.[a-z\d]{2,5}$/i.test(plain);
  const name = isFile ? plain.slice(plain.lastIndexOf('/') + 1) : plain.replace(/\/.*$/, '');
  return name === '' ? address : name;
}

/** What older browsers are shown mostly is a link to the same. */
function linkTextIn(nodes: readonly Nodes[]): string | undefined {
  const link = nodes.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'a',
  );
  const [text] = link?.children ?? [];
  return text?.type === 'text' ? text.value.trim() || undefined : undefined;
}

function textIn(properties: Properties, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value.trim() : '';
}
