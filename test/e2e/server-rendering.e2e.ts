import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {html, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import 'faq-search/define';

const QUESTION = 'What NTP servers do resin.io devices use?';

/** The fragment that the command writes is rendered as part of an application’s page. */
describe('a page that @lit-labs/ssr renders', () => {
  let folder: string;
  let rendered: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    execFileSync(process.execPath, [
      ...['dist/cli.js', 'build', 'faq-data', '--html', 'fragment', '--out', folder],
    ]);
    const fragment = await readFile(join(folder, 'faq.html'), 'utf8');
    const inside = /<faq-search[^>]*>([^]*)<\/faq-search>/.exec(fragment)?.[1] ?? '';
    rendered = await collectResult(
      render(html`<main><faq-search max-results="3">${unsafeHTML(inside)}</faq-search></main>`),
    );
  });
  after(() => rm(folder, {recursive: true}));

  it('has the FAQ as the element’s own children, which need no script', () => {
    assert.match(rendered, /<faq-search max-results="3">/);
    assert.doesNotMatch(rendered, /<template/);
    assert.ok(rendered.includes(QUESTION));
  });
});
