/**
 * A FAQ to build, with a look at what was built.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

export const FAQ = {
  'faq/account.md':
    '---\ncategory: Account\n---\n\n## How do I log in?\n\nWith your e-mail address.\n\n## How do I log out?\n\nClose the page.\n',
  'faq/billing.md': '---\ncategory: Billing\n---\n\n## Where is my invoice?\n\nIn your account.\n',
};

/** The texts of a folder's files, by name. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = names.map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}
