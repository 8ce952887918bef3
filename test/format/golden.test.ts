/**
 * Holds that whoever changes what an index is raises FORMAT_VERSION: both forms of two small FAQs are
 * kept as they were when the version was raised last. After raising it, delete `golden/` and run this
 * with WRITE_GOLDEN=1.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createEngine} from '../../src/engine/index.js';
import {createSplitEngine} from '../../src/engine/split/create-split-engine.js';
import type {Entry} from '../../src/format/entry.js';
import {seal, type FaqIndex} from '../../src/format/faq-index.js';
import type {Language} from '../../src/format/language.js';
import type {SplitManifest} from '../../src/format/split-index.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {splitFaqIndex} from '../../src/indexing/split/split-faq-index.js';
import {language as german} from '../../src/languages/de.js';
import {language as english} from '../../src/languages/en.js';
import {ENGLISH, GERMAN, SYNONYMS} from './golden-faqs.js';

interface Golden {
  readonly whole: FaqIndex;
  readonly manifest: SplitManifest;
  /** The texts of the pieces, by address. */
  readonly pieces: Readonly<Record<string, string>>;
}

function built(entries: readonly Entry[], language: Language): Golden {
  const whole = indexEntries(entries, language, {own: SYNONYMS});
  const {manifest, pieces} = splitFaqIndex(whole, language);
  return {whole, manifest, pieces: Object.fromEntries(pieces)};
}

function pathOf({code}: Language): URL {
  return new URL(`golden/${code}.json`, import.meta.url);
}

function golden(language: Language): Golden {
  return JSON.parse(readFileSync(pathOf(language), 'utf8')) as Golden;
}

/** Never over a file that is there: whoever takes it away knows that the version is to be raised. */
function writeMissing(language: Language, made: Golden): void {
  if (process.env.WRITE_GOLDEN !== '1' || existsSync(pathOf(language))) return;
  mkdirSync(new URL('.', pathOf(language)), {recursive: true});
  writeFileSync(pathOf(language), `${JSON.stringify(made, null, 2)}\n`);
}

const CHANGED =
  'An index is not what it was. If that is meant, raise FORMAT_VERSION in src/format/faq-index.ts, ' +
  'delete test/format/golden/, and run this test with WRITE_GOLDEN=1.';

const CASES = [
  {language: english, entries: ENGLISH, query: 'setle an invoice', id: 'pay'},
  {language: german, entries: GERMAN, query: 'kasse', id: 'kranken'},
] as const;

describe('the format of an index', () => {
  for (const {language, entries, query, id} of CASES) {
    describe(`in ${language.code}`, () => {
      const made = built(entries, language);
      writeMissing(language, made);

      for (const part of ['whole', 'manifest', 'pieces'] as const) {
        it(`is what its version says (${part})`, () => {
          assert.deepEqual(JSON.parse(JSON.stringify(made[part])), golden(language)[part], CHANGED);
        });
      }

      it('is read from the files of its version', async () => {
        const {whole, manifest, pieces} = golden(language);
        const engines = [
          createEngine({index: whole, language}),
          createSplitEngine({
            ...{manifest, language},
            load: (address, open) => Promise.resolve(open(pieces[address] ?? '')),
          }),
        ];
        for (const engine of engines) {
          const {hits} = await engine.search(query);
          assert.equal(hits[0]?.entry.id, id);
        }
      });
    });
  }

  it('includes the numbers of the ranking: a manifest made with others is refused', () => {
    const {manifest} = golden(english);
    const {formatVersion: _, hash: __, ...content} = manifest;
    const other = seal({...content, ranking: '00000000'});
    assert.throws(
      () =>
        createSplitEngine({
          manifest: other,
          language: english,
          load: () => Promise.reject(new Error('No piece is asked for.')),
        }),
      {
        code: 'wrong-version',
        message:
          'The FAQ index is made for another ranking than this <faq-search> has. ' +
          'Build the index with the version of faq-search that the page loads, and reload the page.',
      },
    );
  });
});
