/**
 * Writes a corpus as the sources of a FAQ, in Markdown.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {BenchEntry} from './entries.js';

/** As large as one person still keeps in order. */
const ENTRIES_IN_FILE = 100;
/** A help centre has a shelf of topics, not a topic a file. */
const MOST_TOPICS = 20;

/** @param folder made anew: what it had is gone */
export function writeSources(entries: readonly BenchEntry[], folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const files = Math.ceil(entries.length / ENTRIES_IN_FILE);
  for (let file = 0; file < files; file++) {
    const few = entries.slice(file * ENTRIES_IN_FILE, (file + 1) * ENTRIES_IN_FILE);
    const topic = `Topic ${String((file % MOST_TOPICS) + 1)}`;
    const name = `faq-${String(file + 1).padStart(4, '0')}`;
    writeFileSync(join(folder, `${name}.md`), markdownOf(few, topic));
  }
}

function markdownOf(entries: readonly BenchEntry[], category: string): string {
  const sections = entries.map((entry) => `## ${entry.question}\n\n${answerOf(entry)}\n`);
  return `---\ncategory: ${category}\n---\n\n${sections.join('\n')}`;
}

function answerOf({answer}: BenchEntry): string {
  return answer
    .map((block) =>
      typeof block === 'string' ? block : block.map((point) => `- ${point}`).join('\n'),
    )
    .join('\n\n');
}
