/**
 * Loaded before a program (`--import`): ends it by SIGKILL right before its nth change to the disk.
 *
 * `KILL_AT_CALL` is n, from 1; a program that makes fewer changes ends as ever.
 */
import promises from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';

const CHANGES = ['chmod', 'chown', 'mkdir', 'rename', 'rm', 'writeFile'];

const last = Number(process.env.KILL_AT_CALL);
let calls = 0;

function killing(act) {
  return function (...args) {
    if (++calls === last) process.kill(process.pid, 'SIGKILL');
    return act.apply(this, args);
  };
}

const file = await promises.open(process.execPath);
const fileMethods = Object.getPrototypeOf(file);
await file.close();
fileMethods.sync = killing(fileMethods.sync); // when a file has its text, but maybe not on the disk
for (const name of CHANGES) promises[name] = killing(promises[name]);
syncBuiltinESMExports();
