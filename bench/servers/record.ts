/**
 * `node --import tsx bench/servers/record.ts opensearch typesense`: asks real servers what
 * `test/remote/recorded.test.ts` asks, and keeps their answers for machines without one.
 */
import {writeFileSync} from 'node:fs';
import {
  NAMES,
  OPENSEARCH,
  QUERIES,
  TYPESENSE,
  type RecordedKind,
} from '../../test/remote/recorded-faq.js';
import {recording} from '../../test/remote/recorded-server.js';
import {OpenSearchCluster} from '../../test/servers/opensearch.js';
import {TypesenseCluster} from '../../test/servers/typesense.js';

const wanted = process.argv.slice(2);
if (wanted.includes('opensearch')) await record(OPENSEARCH, await OpenSearchCluster.start(1));
if (wanted.includes('typesense'))
  await record(TYPESENSE, await TypesenseCluster.start(1, TYPESENSE.key));

async function record(
  {name, recorded, push, engine}: RecordedKind,
  server: OpenSearchCluster | TypesenseCluster,
): Promise<void> {
  try {
    const {fetch, exchanges} = recording();
    await push(fetch, server.urls);
    const asking = engine(fetch, server.urls);
    for (const query of QUERIES) await asking.search({limit: 10, ...query});
    for (const each of NAMES) await asking.find(each);
    writeFileSync(recorded, `${JSON.stringify(exchanges, null, 2)}\n`);
    console.log(`${name}: ${exchanges.length} answers`);
  } finally {
    await server.stop();
  }
}
