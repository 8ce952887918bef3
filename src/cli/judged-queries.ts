/**
 * Reads a table of queries with the entries that answer them.
 */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {JudgedQuery} from '../files/index.js';
import {unreadableBecause} from '../files/system-error.js';
import {IoFailure, UsageFailure} from './failure.js';

const FORM = 'class ⇥ anchor ⇥ query';

/** The class of queries that nothing in the FAQ answers; they have no anchor. */
const NONE = 'none';

/**
 * @param path of a file with a heading line and then a line for each query: its class, the id of
 *   its one right entry, the query, with tabs between
 * @param ids of the FAQ's entries
 * @throws Failure when the file can't be read, or a line is not of this form
 */
export async function readJudgedQueries(
  path: string,
  cwd: string,
  ids: ReadonlySet<string>,
): Promise<JudgedQuery[]> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch((cause: unknown) => {
    throw new IoFailure(`The queries “${path}” can't be read: ${unreadableBecause(cause)}.`);
  });
  const [heading = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (heading.split('\t').length !== 3) {
    throw new UsageFailure(
      `“${path}” is no table of queries.`,
      `Its first line has to be “${FORM}”, with tabs between.`,
    );
  }
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [parseLine(line, `${path}:${i + 2}`, ids)],
  );
}

function parseLine(line: string, place: string, ids: ReadonlySet<string>): JudgedQuery {
  const [name, id, query, ...rest] = line.split('\t');
  if (name === undefined || id === undefined || query === undefined || rest.length > 0) {
    throw new UsageFailure(`${place} is no query.`, `Each line has to be “${FORM}”.`);
  }
  if (name === NONE) return {class: name, text: query, relevant: new Map()};
  if (ids.has(id)) return {class: name, text: query, relevant: new Map([[id, 1]])};
  throw new UsageFailure(
    `${place} names the entry “${id}”, which the FAQ does not have.`,
    `Give the id of an entry; only queries of the class “${NONE}” have none.`,
  );
}
