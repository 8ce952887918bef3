/**
 * Loaded before a program (`--import`): sends it the signal `STOP_WITH` as soon as it begins to write, and
 * lets it go on when the signal has arrived.
 */
import promises from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';

const signal = process.env.STOP_WITH;
const {mkdir} = promises;

promises.mkdir = async (path, ...args) => {
  const made = await mkdir(path, ...args);
  if (String(path).includes('.faq-search-build-')) {
    promises.mkdir = mkdir;
    syncBuiltinESMExports();
    const awake = setInterval(() => undefined, 1000); // who waits for a signal alone has come to its end
    const arrived = new Promise((go) => process.once(signal, go));
    process.kill(process.pid, signal);
    await arrived;
    clearInterval(awake);
  }
  return made;
};
syncBuiltinESMExports();
