/**
 * A server's good and bad answers for browser tests: `PUT /served/<name>` says what `GET` gives.
 *
 * The address asks for trouble: `?status=`, `?delay=` in ms, `?failures=` of so many first requests.
 */
import {setTimeout as pause} from 'node:timers/promises';

const PREFIX = '/served/';

/** @returns a middleware of @web/dev-server, with files of its own */
export function servedFiles() {
  const files = new Map();
  const requests = new Map();
  return async (context, next) => {
    const {path, method, query} = context;
    if (!path.startsWith(PREFIX)) return next();
    if (method === 'PUT') {
      files.set(path, await bodyOf(context.req));
      context.status = 204;
      return;
    }
    await pause(Number(query.delay ?? 0));
    const count = (requests.get(path) ?? 0) + 1;
    requests.set(path, count);
    const fails = count <= Number(query.failures ?? 0);
    const status = fails ? 503 : Number(query.status ?? (files.has(path) ? 200 : 404));
    context.status = status;
    context.type = 'application/json';
    context.body = status === 200 ? files.get(path) : 'No.';
  };
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
