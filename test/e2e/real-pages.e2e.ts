/**
 * Pages that are not as we would write them: without a doctype, or made anew without a load.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {language as german} from '../../src/languages/de.js';
import {bundleScripts} from '../../src/cli/bundle-scripts.js';
import {drivers, type DrivenPage} from './driven-page.js';
import {smallScripts} from './small-faq.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const BILLS = indexEntries(
  [{id: 'zahlen', question: 'Wie zahle ich?', aliases: [], answer: [['p', 'Mit Karte.']]}],
  german,
);

const DOORS = ['How do I pay?', 'How do I leave?', 'Can I stay?'];

/** What a library for soft navigation does: takes the next page's body, language and scripts. */
const SOFT = `
  window.said = [];
  console.warn = (text) => said.push(text);
  window.go = async (path, where) => {
    const next = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    history.pushState(null, '', path);
    document.documentElement.lang = next.documentElement.lang;
    document.body.replaceWith(next.body);
    for (const script of next.querySelectorAll('script[src]')) run(script, where);
    for (const script of document.body.querySelectorAll('script')) run(script, 'body');
  };
  const run = (old, where) => {
    const known = [...document.head.querySelectorAll('script')].some((each) => each.src === old.src);
    if (where === 'head' && known) return; // as Turbo does
    const script = document.createElement('script');
    for (const {name, value} of old.attributes) script.setAttribute(name, value);
    old.remove();
    document[where].append(script);
  };`;

const page = (lang: string, where: 'head' | 'body', script: string): string => {
  const tag = `<script src="${script}"></script>`;
  const [head, body] = where === 'head' ? [tag, ''] : ['', tag];
  return `<!doctype html><html lang="${lang}"><title>FAQ</title><link rel="icon" href="data:,">
    <script>${SOFT}</script>${head}<body><faq-search></faq-search>${body}`;
};

async function pagesSite(): Promise<TestSite> {
  const first = await smallScripts;
  const second = await bundleScripts(BILLS, {messageTags: ['de', 'en'], imageHosts: undefined});
  return startSite(
    new Map<string, Answer>([
      ['doors.js', {body: first.classic}],
      ['bills.js', {body: second.classic}],
      ...(['head', 'body'] as const).flatMap((where): [string, Answer][] => [
        [`doors-${where}.html`, {body: page('en', where, 'doors.js')}],
        [`more-doors-${where}.html`, {body: page('en', where, 'doors.js')}],
        [`capitals-${where}.html`, {body: page('EN-GB', where, 'doors.js')}],
        [`middle-english-${where}.html`, {body: page('enm', where, 'doors.js')}],
        [`bills-${where}.html`, {body: page('de', where, 'bills.js')}],
      ]),
      [
        'quirks.html',
        {
          body: `<html><body style="margin: 0"><p id="before" style="margin: 0">No doctype.</p>
            <faq-search variant="dropdown"></faq-search><p style="height: 3000px">More.</p>
            <script src="doors.js"></script>`,
        },
      ],
    ]),
  );
}

/** Goes on to a page without a load. @returns the questions there, what the field asks, and warnings */
async function goTo({
  path,
  where,
  expected,
}: {
  path: string;
  where: string;
  expected: readonly string[];
}): Promise<{listed: string[]; label: string | undefined; said: string[]}> {
  const {go, said} = window as unknown as {
    go: (path: string, where: string) => Promise<void>;
    said: string[];
  };
  await go(path, where);
  const root = (): ShadowRoot | null | undefined =>
    document.querySelector('faq-search')?.shadowRoot;
  const listed = (): string[] =>
    [...(root()?.querySelectorAll('[part~=question]') ?? [])].map((each) =>
      each.textContent.trim(),
    );
  await until(() => listed().join() === expected.join()).catch(() => undefined);
  return {listed: listed(), label: root()?.querySelector('label')?.textContent, said};
}

describe('a page that takes the place of another without a load', () => {
  let site: TestSite;
  before(async () => {
    site = await pagesSite();
  });
  after(() => site.close());

  for (const {name, start} of drivers) {
    describe(`in ${name}`, () => {
      let driven: DrivenPage;
      before(async () => {
        driven = await start();
      });
      after(() => driven.close());

      for (const where of ['head', 'body']) {
        it(`has its own FAQ and language, also on the way back: scripts in the ${where}`, async () => {
          await driven.open(`${site.address}doors-${where}.html`);
          await driven.run(() =>
            until(() => document.querySelector('faq-search')?.shadowRoot?.querySelector('input')),
          );
          await driven.run(() => until(() => document.readyState === 'complete'));

          const to = (page: string, expected: readonly string[]): ReturnType<typeof goTo> =>
            driven.run(goTo, {path: `${page}-${where}.html`, where, expected});
          const bills = await to('bills', ['Wie zahle ich?']);
          const doors = await to('doors', DOORS);

          assert.deepEqual(bills.listed, ['Wie zahle ich?']);
          assert.match(bills.label ?? '', /Fragen/);
          assert.deepEqual(doors.listed, DOORS);
          assert.match(doors.label ?? '', /Search/);
          assert.deepEqual(doors.said, []);
        });
      }

      it('has the FAQ in its language where a script in the head runs only once', async () => {
        await driven.open(`${site.address}doors-head.html`);
        await driven.run(() => until(() => document.readyState === 'complete'));

        const to = (path: string, expected: readonly string[]): ReturnType<typeof goTo> =>
          driven.run(goTo, {path, where: 'head', expected});
        await to('bills-head.html', ['Wie zahle ich?']);
        const more = await to('more-doors-head.html', DOORS);
        const other = await to('middle-english-head.html', ['Wie zahle ich?']);
        const capitals = await to('capitals-head.html', DOORS);

        assert.deepEqual(more.listed, DOORS);
        assert.match(more.label ?? '', /Search/);
        assert.deepEqual(other.listed, ['Wie zahle ich?'], 'the latest, for another language');
        assert.deepEqual(capitals.listed, DOORS);
      });

      it('warns of nothing where the same script comes again', async () => {
        await driven.open(`${site.address}doors-body.html`);
        await driven.run(() => until(() => document.readyState === 'complete'));

        const again = await driven.run(goTo, {
          path: 'more-doors-body.html',
          where: 'body',
          expected: DOORS,
        });

        assert.deepEqual(again.listed, DOORS);
        assert.deepEqual(again.said, []);
      });

      it('opens its panel beside the field without a doctype', async () => {
        await driven.open(`${site.address}quirks.html`);

        const {field, panel, mode} = await driven.run(async () => {
          const root = await until(() => document.querySelector('faq-search')?.shadowRoot);
          const input = await until(() => root.querySelector('input'));
          const before = document.getElementById('before');
          if (before) before.style.height = `${innerHeight - 120}px`;
          input.click();
          await until(() => root.querySelector('[part~=question]'));
          const box = (part: string): DOMRect | undefined =>
            root.querySelector(`[part=${part}]`)?.getBoundingClientRect();
          return {
            field: box('field')?.top ?? NaN,
            panel: [box('panel')?.top ?? NaN, box('panel')?.bottom ?? NaN],
            mode: document.compatMode,
          };
        });

        assert.equal(mode, 'BackCompat');
        assert.ok(panel[0] !== undefined && panel[0] >= 0, `The panel is at ${panel.join()}.`);
        assert.ok(panel[1] !== undefined && Math.abs(field - panel[1]) <= 16);
      });
    });
  }
});
