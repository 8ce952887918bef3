/**
 * The folder that the docs' commands run in, with the FAQs that the docs show.
 */
import type {TestContext} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';
import {readPage} from './markdown-page.js';

const {blocks} = readPage('docs/authoring.md');

/** The first block of a language in the page on writing a FAQ; of those that have `part`. */
function example(language: string, part = ''): string {
  const found = blocks.find((block) => block.language === language && block.text.includes(part));
  if (!found) throw new Error(`docs/authoring.md shows no ${language} with “${part}”.`);
  return found.text;
}

/** Files by the names that the commands have for them. */
export function exampleFolder(context: TestContext): Promise<string> {
  return temporaryFolder(context, {
    'faq-data/billing.md': example('md', 'category:'),
    'faq-data/words.synonyms': example('synonyms'),
    'faq.md': example('md', 'category:'),
    'docs/help/faq.md': example('md', '# Frequently asked questions'),
    'other/faq.html': example('html', '<details'),
    'other/faq.yaml': example('yaml'),
    'other/faq.json': example('json'),
    'queries.tsv': 'class\tanchor\tquery\nkeyword\tpay\tbank transfer\nnone\t\tchocolate cake\n',
  });
}
