/**
 * The thread that takes steps of a compilation for another one.
 */
import {parentPort} from 'node:worker_threads';
import {languageOf} from '../../languages/registry.js';
import {countPart, type Analysis, type CountedPart} from '../../indexing/count-terms.js';
import type {ParseOptions} from '../../compiler/draft-entry.js';
import {parsePart} from '../../compiler/parse-part.js';
import type {Job, Reply} from './jobs.js';

let options: ParseOptions = {};
let analysis: Analysis = {language: languageOf('und'), asked: new Map()};

parentPort?.on('message', (job: Job) => {
  if (job.kind === 'options') options = job.options;
  else if (job.kind === 'analysis')
    analysis = {...job.analysis, language: languageOf(job.analysis.language)};
  else reply(() => (job.kind === 'parse' ? parsePart(job.source, options) : count(job.texts)));
});

function count(texts: Parameters<typeof countPart>[0]): CountedPart {
  return countPart(texts, analysis);
}

function reply(make: () => NonNullable<Reply>): void {
  let made: Reply;
  try {
    made = make();
  } catch {
    // Whoever asked does it once more, and fails with the error where it can be told.
  }
  parentPort?.postMessage(made, made !== undefined && 'postings' in made ? listsOf(made) : []);
}

/** They go over without a copy. */
function listsOf({frequencies, postings, lengths}: CountedPart): ArrayBuffer[] {
  return [frequencies, postings, lengths].flatMap(({buffer}) =>
    buffer instanceof ArrayBuffer ? buffer : [],
  );
}
