import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEngine} from '../../src/engine/index.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {language} from '../../src/languages/en.js';
import {createSearchClient} from '../../src/remote/index.js';

const index = indexEntries(
  [
    {
      id: 'tags',
      question: 'What does <b> & "bold" do?',
      aliases: [],
      category: 'Text',
      answer: [['p', 'It makes words bold & <strong>.']],
    },
    {id: 'links', question: 'Where do links go?', aliases: [], category: 'Links', answer: ['Out.']},
    {id: 'lists', question: 'Are there lists?', aliases: [], category: 'Text', answer: ['Yes.']},
  ],
  language,
);
const client = createSearchClient(createEngine({index, language}));

describe('a search client for InstantSearch', () => {
  it('gives hits with marks, everything else escaped', async () => {
    const {results} = await client.search([
      {indexName: 'faq', params: {query: 'bold', highlightPreTag: '[', highlightPostTag: ']'}},
    ]);

    const [{hits, nbHits, index: name} = assert.fail()] = results;
    assert.deepEqual([name, nbHits], ['faq', 1]);
    assert.deepEqual(hits, [
      {
        objectID: 'tags',
        question: 'What does <b> & "bold" do?',
        answer: 'It makes words bold & <strong>.',
        category: 'Text',
        _highlightResult: {
          question: {
            value: 'What does &lt;b&gt; &amp; &quot;[bold]&quot; do?',
            matchLevel: 'full',
          },
        },
        _snippetResult: {
          answer: {value: 'It makes words [bold] &amp; &lt;strong&gt;.', matchLevel: 'full'},
        },
      },
    ]);
  });

  it('gives pages, facets, and one category', async () => {
    const {results} = await client.search([
      {params: {query: '', page: 1, hitsPerPage: 2}},
      {params: {query: '', facetFilters: [['category:Links']]}},
    ]);

    const [second = assert.fail(), links = assert.fail()] = results;
    assert.deepEqual(
      [second, links].map(({hits}) => hits.map(({objectID}) => objectID)),
      [['lists'], ['links']],
    );
    assert.equal(second.nbPages, 2);
    assert.deepEqual(second.facets, {category: {Text: 2, Links: 1}});
  });

  it('fails where the engine does', async () => {
    const broken = createSearchClient({
      search: () => Promise.reject(new Error('gone')),
      find: () => Promise.resolve(undefined),
    });

    await assert.rejects(broken.search([{params: {query: 'a'}}]), /gone/);
  });
});
