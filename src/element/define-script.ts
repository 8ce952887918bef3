/**
 * The entry of the classic script without a FAQ: registers `<faq-search>`, in English.
 *
 * The synonyms are in a file beside the script, which is both a module and a classic script. Imported,
 * it needs no policy where a page enforces Trusted Types, and has the nonce of this script; but from
 * a disk, and from a server that says nothing about other origins, only a tag may load it.
 */
import {defineEnglish} from './define-english.js';
import {FaqSearchElement} from './faq-search-element.js';

// A form of the page may stand in for this property of the document.
const current: unknown = document.currentScript;
const script = current instanceof HTMLScriptElement ? current : undefined;

let loading: Promise<unknown> | undefined;

defineEnglish(async (code) => {
  if (code !== 'en') return undefined;
  await (loading ??= load());
  return FaqSearchElement.parts.synonyms;
});

async function load(): Promise<unknown> {
  if (!script) return import('./faq-search-synonyms.js');
  if (script.src === '') return undefined; // inside the page, it has nothing beside it
  const {protocol, origin} = new URL(script.src);
  if (protocol === 'file:') return loadByTag(script);
  const importing = import('./faq-search-synonyms.js');
  return origin === self.origin ? importing : importing.catch(() => loadByTag(script));
}

function loadByTag({src, nonce}: HTMLScriptElement): Promise<unknown> {
  const tag = document.createElement('script');
  if (nonce) tag.nonce = nonce;
  tag.src = new URL('faq-search-synonyms.js', src).href;
  const loaded = new Promise((resolve, reject) => {
    tag.onload = resolve;
    tag.onerror = reject;
  });
  document.querySelector('head')?.append(tag);
  return loaded.finally(() => tag.remove());
}
