/**
 * What a reader does, as functions that run inside a page.
 *
 * Each stands alone: a page has nothing of this module, but `until` of driven-page.ts.
 */

/** Types a query, and opens the first entry found. @returns its question and its answer */
export async function searchAndRead(
  query: string,
): Promise<{question: string; answer: string; listed: number}> {
  const root = await until(() => document.querySelector('faq-search')?.shadowRoot);
  const field = await until(() => root.querySelector('input'));
  await until(() => root.querySelector('[part~=question]'));
  const listed = root.querySelectorAll('[part~=question]').length;
  field.value = query;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await until(() => root.querySelector('[part~=mark]'));
  const button = await until(() => root.querySelector<HTMLElement>('[part~=question]'));
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
  const region = await until(() => root.querySelector<HTMLElement>('[part~=answer]:not([hidden])'));
  return {question: button.innerText.trim(), answer: region.innerText.trim(), listed};
}

/** Whether what stands between the tags can be read. */
export function plainFaqShows(): boolean {
  return document.querySelector('faq-search > p')?.checkVisibility() ?? false;
}
