/**
 * The test data that lies beside the project, where it is there at all: its licences keep it out.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

const CORPORA = new URL('../../shared/corpora/', import.meta.url);

/** For the option `skip` of a test: false, or why there is nothing to test with. */
export const skipWithoutCorpora = existsSync(CORPORA) ? false : '../shared/corpora is not here';

/** What was made to break out of a page. */
export interface Payload {
  /** The file it comes from, as in `xss/dom-clobbering.jsonl`. */
  readonly file: string;
  readonly input: string;
}

/** Every hostile text of the folders `xss` and `md-xss`; none where they are not there. */
export function hostilePayloads(): readonly Payload[] {
  return ['xss', 'md-xss'].flatMap((folder) =>
    filesIn(folder).flatMap((file) =>
      readRows(file).map(({md, html, text}) => ({file, input: String(md ?? html ?? text)})),
    ),
  );
}

/** One example of a specification of Markdown. */
export interface Example {
  readonly number: number;
  readonly markdown: string;
  /** The HTML that it has to be. */
  readonly expected: string;
}

/** @param spec a file of the folder `markdown`, without its ending */
export function markdownExamples(spec: string): readonly Example[] {
  return readRows(`markdown/${spec}.jsonl`).map(({n, md, expected}) => ({
    number: Number(n),
    markdown: String(md),
    expected: String(expected),
  }));
}

function filesIn(folder: string): string[] {
  if (skipWithoutCorpora !== false) return [];
  return readdirSync(new URL(`${folder}/`, CORPORA)).map((name) => `${folder}/${name}`);
}

/** The lines of a file, each the JSON of an object. */
function readRows(file: string): Record<string, unknown>[] {
  const lines = readFileSync(new URL(file, CORPORA), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
