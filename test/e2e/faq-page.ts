/**
 * A page with a FAQ, as its reader uses it.
 */
import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';

/**
 * Types into the search field, key by key.
 * @param place the page, or one of several elements on it
 */
export async function search(place: Page | Locator, query: string): Promise<void> {
  const field = place.getByRole('searchbox');
  await field.fill('');
  await field.pressSequentially(query);
  await place
    .getByText(/\d+ questions? found/)
    .first()
    .waitFor();
}

/** The questions on the page, in order; each is a button that opens its answer. */
export function questions(place: Page | Locator): Locator {
  return place.getByRole('listitem').getByRole('heading').getByRole('button');
}

/** Opens the first question. @returns the text of its answer */
export async function readFirst(page: Page): Promise<string> {
  await questions(page).first().click();
  return readOpen(page);
}

/** The text of the one open answer. */
export async function readOpen(page: Page): Promise<string> {
  const open = page.getByRole('listitem').getByRole('button', {expanded: true});
  const answer = page.getByRole('region', {
    name: (await open.textContent())?.trim() ?? '',
    exact: true,
  });
  return answer.innerText();
}

/** Collects what the page reports as errors from now on, on its console or uncaught. */
export function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

export function assertIncludes(text: string, part: string): void {
  assert.ok(text.includes(part), `“${part}” is not in “${text}”`);
}
