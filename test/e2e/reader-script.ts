/**
 * What a reader does, as functions that run inside a page.
 *
 * Each stands alone: a page has nothing of this module.
 */

/** Types a query, and opens the first entry found. @returns its question and its answer */
export async function searchAndRead(
  query: string,
): Promise<{question: string; answer: string; listed: number}> {
  const until = async <Found>(find: () => Found | null | undefined | false): Promise<Found> => {
    for (let attempt = 0; attempt < 400; attempt++) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`Not found within 10 s: ${String(find)}`);
  };
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
