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

/** The texts of a folder's files, by name; of those with the names alone that are there. */
export async function contentsOf(
  folder: string,
  only?: readonly string[],
): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => only?.includes(name) ?? true).sort();
  const texts: [string, string][] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8').catch((error: unknown) => {
      if (only === undefined) throw error; // else a link to nothing, which is as good as no file
    });
    if (text !== undefined) texts.push([name, text]);
  }
  return Object.fromEntries(texts);
}
