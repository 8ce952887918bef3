/**
 * Requests that no page of ours sends, and what of a search server they may reach.
 */
import {randomFrom} from '../../bench/random.js';

const TEXTS = [
  '',
  'token1',
  '*',
  '{"query":{"match_all":{}}}',
  '"}}]}}\n{"delete":{"_id":"1"}}\n',
  '\n{"index":"_all"}\n{"query":{"match_all":{}}}\n',
  '../../_cluster/settings',
  '/.*.*.*/',
  '"'.repeat(500),
  '-token1 -token2 "token0',
  '\u0000\ud800\u202e',
  'a '.repeat(900),
  'x'.repeat(5000),
  '%2e%2e%2f_all%2f_delete_by_query',
];
const PATHS = ['search', '', '_all/_search', '..%2f_bulk', '_aliases', 'hostile-3/_doc/1', '//x'];
const KEYS = [
  'text',
  'name',
  'id',
  'category',
  'site',
  'language',
  'verbatim',
  'after',
  'operators',
];
const OTHER_KEYS = ['source', 'index', 'alias', 'size', 'q', 'script', '__proto__', 'constructor'];
const METHODS = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];

/** The same ones in every run; a part of them is asked as a page would. */
export function* hostileRequests(count: number): Iterable<Request> {
  for (let i = 0; i < count; i++) {
    const random = randomFrom(`hostile ${i}`);
    const oneOf = <T>(values: readonly T[]): T | undefined =>
      values[Math.floor(random() * values.length)];
    const parameters = new URLSearchParams();
    const keys = random() < 0.7 ? KEYS : [...KEYS, ...OTHER_KEYS];
    const isAnswered = random() < 0.5;
    if (isAnswered) parameters.append(oneOf(['text', 'name', 'id']) ?? 'text', oneOf(TEXTS) ?? '');
    for (let n = isAnswered ? 0 : 1 + Math.floor(random() * 3); n > 0; n--)
      parameters.append(oneOf(keys) ?? 'text', oneOf(TEXTS) ?? '');
    if (random() < 0.02) parameters.append('text', 'y'.repeat(20_000));
    const method = oneOf(METHODS) ?? 'GET';
    const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method);
    yield new Request(`http://handler.test/${oneOf(PATHS) ?? ''}?${parameters}`, {
      method,
      headers: {origin: 'https://evil.example', 'x-http-method-override': 'DELETE'},
      ...(hasBody && {body: oneOf(TEXTS) ?? ''}),
    });
  }
}

interface Head {
  readonly index: string;
}

interface Body {
  readonly query: {readonly bool: {readonly filter: readonly object[]}};
  readonly size: number;
}

const BODY_KEYS = new Set([
  ...['size', 'timeout', 'query', '_source', 'track_total_hits', 'sort', 'post_filter'],
  ...['search_after', 'aggs', 'terminate_after'],
]);

/** Whether a request reads what was pushed, or is a search of it within limits. */
export function isOneQuery(request: string, alias: string): boolean {
  const [first = '', ...lines] = request.split('\n');
  if (first.startsWith(`GET /${alias}-`)) return /^GET \/[\w-]+\/_doc\/meta%2F/.test(first);
  if (first !== 'POST /_msearch' || lines.pop() !== '' || lines.length % 2 !== 0) return false;
  return lines.every((line, i) => {
    const value = JSON.parse(line) as Head & Body;
    if (i % 2 === 0) return value.index.startsWith(`${alias}-`);
    const {query, size} = value;
    return (
      Object.keys(value).every((key) => BODY_KEYS.has(key)) &&
      size <= 50 &&
      query.bool.filter.length === 2 &&
      !/"(?:script|regexp|wildcard|query_string|more_like_this|has_child)"/.test(
        JSON.stringify(query).replace(
          /"(?:value|query|all|name\d|id|category)":"(?:[^"\\]|\\.)*"/g,
          '',
        ),
      )
    );
  });
}
