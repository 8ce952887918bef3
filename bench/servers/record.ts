/**
 * `node --import tsx bench/servers/record.ts`: asks a real server what `test/remote/recorded.test.ts`
 * asks, and keeps its answers for machines without one.
 */
import {writeFileSync} from 'node:fs';
import {NAMES, pushRecorded, QUERIES, recordedEngine} from '../../test/remote/recorded-faq.js';
import {RECORDED, recording} from '../../test/remote/recorded-server.js';
import {OpenSearchCluster} from '../../test/servers/opensearch.js';

const cluster = await OpenSearchCluster.start(1);
try {
  const {fetch, exchanges} = recording();
  await pushRecorded(fetch, cluster.urls);
  const engine = recordedEngine(fetch, cluster.urls);
  for (const query of QUERIES) await engine.search({limit: 10, ...query});
  for (const name of NAMES) await engine.find(name);
  writeFileSync(RECORDED, `${JSON.stringify(exchanges, null, 2)}\n`);
  console.log(`${exchanges.length} answers`);
} finally {
  await cluster.stop();
}
