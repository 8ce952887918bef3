/**
 * A server's good and bad answers for browser tests: `PUT /served/<name>` says what `GET` gives.
 *
 * The address asks for trouble: `?status=`, `?failures=` of so many first requests, and `?held`, which
 * is answered when the test lets it go by `POST` to the same path, or at once if that came before.
 */
const PREFIX = '/served/';

/** @returns a middleware of @web/dev-server, with files of its own */
export function servedFiles() {
  const files = new Map();
  const requests = new Map();
  const gates = new Map();
  return async (context, next) => {
    const {path, method, query} = context;
    if (!path.startsWith(PREFIX)) return next();
    if (method === 'PUT') files.set(path, await bodyOf(context.req));
    if (method === 'POST') gateOf(path, gates).open();
    if (method !== 'GET') {
      context.status = 204;
      return;
    }
    if ('held' in query) await gateOf(path, gates).opened;
    const count = (requests.get(path) ?? 0) + 1;
    requests.set(path, count);
    const fails = count <= Number(query.failures ?? 0);
    const status = fails ? 503 : Number(query.status ?? (files.has(path) ? 200 : 404));
    context.status = status;
    context.type = 'application/json';
    context.body = status === 200 ? files.get(path) : 'No.';
  };
}

function gateOf(path, gates) {
  if (!gates.has(path)) gates.set(path, gate());
  return gates.get(path);
}

function gate() {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return {opened, open};
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
