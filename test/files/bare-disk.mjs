/**
 * Loaded before a program (`--import`): its disk can't flush and knows no links, as under Yarn's
 * Plug'n'Play or on some network disks.
 *
 * With `FLUSH_FAILS`, an error's code, a flush fails in earnest instead.
 */
import promises from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';

const code = process.env.FLUSH_FAILS;

async function flush() {
  if (code === undefined) throw new Error('There is no such method.');
  throw Object.assign(new Error(`${code}: the flush failed`), {code});
}

const file = await promises.open(process.execPath);
Object.assign(Object.getPrototypeOf(file), {sync: flush, datasync: flush});
await file.close();
for (const name of ['link', 'symlink'])
  promises[name] = async () => {
    throw Object.assign(new Error(`ENOSYS: function not implemented, ${name}`), {code: 'ENOSYS'});
  };
syncBuiltinESMExports();
