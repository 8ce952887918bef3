/**
 * Programs of users that have to compile against the package's types.
 */
export const CONSUMER = `
import 'faq-search/define';
import {FaqSearchElement, registerLanguage, registerMessages, type Messages} from 'faq-search';
import {compile, readSources, type Diagnostic} from 'faq-search/build';
import {createEngine, type Engine, type Faq} from 'faq-search/engine';
import {language} from 'faq-search/languages/en';
import {messages} from 'faq-search/messages/en';
import {faqSearch} from 'faq-search/rollup';
import {startFaqSearch} from 'faq-search/standalone';
import type {Plugin} from 'rollup';
import faq from './faq-data?faq';

const imported: Faq = faq;
const plugins: Plugin[] = [faqSearch({language: 'en'})];
const engine: Engine = createEngine(imported);
const {sources, diagnostics} = await readSources(['faq-data']);
const all: readonly Diagnostic[] = [...diagnostics, ...compile(sources).diagnostics];
registerLanguage(language);
startFaqSearch(faq, {en: messages});
const own: Messages = {placeholder: 'Ask', listed: {one: 'One', other: '{count} questions'}};
registerMessages('en', own);
const element: HTMLElement = new FaqSearchElement();
const found: string | undefined = (await engine.search('ntp')).hits[0]?.entry.question;
// @ts-expect-error -- a FAQ is not a string
const wrong: string = faq;
export {all, element, found, plugins, wrong};
`;

export const VUE_CONSUMER = `
import type {} from 'faq-search/vue';
import type {GlobalComponents} from 'vue';
type Props = InstanceType<GlobalComponents['faq-search']>['$props'];
export const right: Props = {variant: 'modal', headingLevel: 2, onFaqSearchToggle: ({id}) => void id.length};
// @ts-expect-error -- there is no such variant
export const variant: Props = {variant: 'popup'};
// @ts-expect-error -- it is another event
export const event: Props = {onFaqSearchReady: (event: KeyboardEvent) => void event.key};
`;

export const SVELTE_CONSUMER = `
import type {} from 'faq-search/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';
type Props = SvelteHTMLElements['faq-search'];
export const right: Props = {variant: 'modal', headingLevel: 2, 'onfaq-search-toggle': ({id}) => void id.length};
// @ts-expect-error -- there is no such variant
export const variant: Props = {variant: 'popup'};
// @ts-expect-error -- it is another event
export const event: Props = {'onfaq-search-ready': (event: KeyboardEvent) => void event.key};
`;

export function jsxConsumer(framework: string): string {
  return `
import type {} from 'faq-search/${framework}';
export const right = (
  <faq-search
    variant="modal" headingLevel={2} heading-level="2" id="faq" key="faq"
    onfaq-search-toggle={({id, open}) => [id.length, open]}
  />
);
// @ts-expect-error -- there is no such variant
export const variant = <faq-search variant="popup" />;
// @ts-expect-error -- the attribute has another name
export const name = <faq-search variants="modal" />;
// @ts-expect-error -- it is another event
export const event = <faq-search onfaq-search-ready={(event: KeyboardEvent) => event.key} />;
`;
}
