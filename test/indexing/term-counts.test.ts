import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../src/compiler/compile.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {readSources} from '../../src/files/read-sources.js';
import type {Entry} from '../../src/format/entry.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import type {Language} from '../../src/format/language.js';
import {faqIndexOf} from '../../src/indexing/faq-index-of.js';
import {neighboursFor} from '../../src/indexing/neighbours.js';
import {unpackSynonyms} from '../../src/format/synonyms.js';
import {countTerms} from '../../src/indexing/term-counts.js';
import {language as german} from '../../src/languages/de.js';
import {language as english} from '../../src/languages/en.js';
import {language as korean} from '../../src/languages/ko.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';

/** What a browser makes of entries. */
function indexedInBrowser(entries: readonly Entry[], language: Language): FaqIndex {
  const common = unpackSynonyms(commonSynonyms(language.code));
  const neighbours = neighboursFor(common);
  const counts = countTerms(entries, language, neighbours);
  return faqIndexOf({entries, counts, neighbours, language, synonyms: {own: [], common}});
}

function entriesOf(...texts: readonly string[]): Entry[] {
  return texts.map((text, i) => ({
    id: `q${i}`,
    question: text,
    aliases: i % 2 === 0 ? [text, `${text} ${text}`] : [],
    ...(i % 3 === 0 && {category: `Topic ${i}`}),
    answer: [['p', `${text} `, ['a', {href: 'https://example.org/a-b'}, text]]],
  }));
}

describe('an index whose terms are counted without MiniSearch', () => {
  it('is that of the build, byte for byte, for faq-data', async () => {
    const {sources} = await readSources(['faq-data']);
    const {entries, index} = compile(sources);
    const bare = entries.map(({source: _, expects: __, ...entry}) => entry);

    assert.equal(JSON.stringify(indexedInBrowser(bare, english)), JSON.stringify(index));
  });

  for (const [what, entries, language] of [
    ['no entries', [], english],
    ['an empty answer', [{id: 'a', question: '', aliases: [], answer: []}], english],
    ['names of every object', entriesOf('constructor __proto__', 'toString valueOf'), english],
    ['technical words', entriesOf('C++ and C#', 'docker-compose.yml /data v2.12.0'), english],
    ['German', entriesOf('Wie bezahle ich Rechnungen?', 'Äpfel und Käse, straße'), german],
    ['writing without spaces', entriesOf('비밀번호를 바꾸려면', '认证系统 Docker容器'), korean],
  ] as const) {
    it(`is that of the build for ${what}`, () => {
      assert.deepEqual(
        indexedInBrowser(entries, language),
        indexEntries(entries, language, {common: commonSynonyms(language.code)}),
      );
    });
  }
});
