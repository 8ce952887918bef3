/**
 * How OpenSearch keeps the documents of an index.
 */

const keyword = {type: 'keyword', ignore_above: 8191};

/** @param shards a small FAQ has one: over several, each knows rarities of its own alone */
export function indexBody(shards: number, writing: string): object {
  const text = (positions: boolean): object => ({
    ...{type: 'text', analyzer: 'whitespace', similarity: 'faq'},
    index_options: positions ? 'positions' : 'freqs',
  });
  return {
    aliases: {[writing]: {}},
    settings: {
      index: {
        ...{number_of_shards: shards, number_of_replicas: 0, refresh_interval: '-1'},
        similarity: {faq: {type: 'BM25', k1: 2.4, b: 0.5}},
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        ...{site: keyword, language: keyword, id: keyword, category: keyword, hash: keyword},
        ...{name0: keyword, name1: keyword, name2: keyword, order: {type: 'double'}},
        ...{all: text(false), ordered: text(true), endings: text(false)},
        ...{kept: {type: 'object', enabled: false}, meta: {type: 'object', enabled: false}},
      },
    },
  };
}
