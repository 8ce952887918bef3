/**
 * Uses a built site as its reader does: asks, reads the answer, goes to the other page, comes back.
 */

/** Generous: no page here takes a second. */
const PATIENCE_MS = 20_000;

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address of the page with the search
 * @param {import('./hosts.mjs').Host} host
 * @returns {Promise<readonly string[]>} what was wrong, a sentence each
 */
export async function readSite(page, address, {clientSide = false, onGuide = 0}) {
  const problems = watch(page);
  const expect = (isSo, sentence) => isSo || problems.push(sentence);
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    await page.goto(address);
    await ask(page, 'get my mony back', 'Can I get my money back?', 'three days');
    const before = await stateOf(page);
    await page.evaluate(() => (window.isSamePage = true));

    await page.getByRole('link', {name: 'guide', exact: true}).first().click();
    await page.getByRole('heading', {name: 'Guide', level: 1}).waitFor();

    const stayed = await page.evaluate(() => window.isSamePage === true);
    expect(stayed === clientSide, stayed ? 'Nothing was loaded.' : 'A whole page was loaded.');
    const away = await stateOf(page);
    expect(away.elements === onGuide, `The guide has ${away.elements} elements.`);
    expect(away.page === before.page, `The page was ${before.page}, and is ${away.page}.`);
    if (onGuide > 0) await ask(page, 'adress', 'How do I change my address?', 'Addresses');

    await page.goBack();
    await page.getByRole('heading', {name: 'Help', level: 1}).waitFor();
    await ask(page, 'settle invoise', 'How do I pay?', 'bank transfer');
    const back = await stateOf(page);
    expect(back.elements === before.elements, `Back, there are ${back.elements} elements.`);
  } catch (error) {
    problems.push(error.message);
  }
  return problems;
}

/** What the page says is wrong, on its console or by not finding a file. */
function watch(page) {
  const problems = [];
  page.on('pageerror', (error) => problems.push(`Uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  return problems;
}

/** Types a query, opens the best answer by Enter, and clears the field again. */
async function ask(page, query, question, answer) {
  const element = page.locator('faq-search').first();
  const field = element.getByRole('searchbox');
  await field.click();
  await field.pressSequentially(query);
  const best = element.getByRole('listitem').getByRole('button', {name: question}).first();
  await best.waitFor();
  await field.press('Enter');
  await element.getByRole('region', {name: question}).getByText(answer).waitFor();
  await field.press('Escape');
  await field.press('Escape');
}

/** What an element could leave behind: itself, a locked page, nodes at the end of the page. */
function stateOf(page) {
  return page.evaluate(() => {
    const {documentElement: root, body} = document;
    return {
      elements: document.querySelectorAll('faq-search').length,
      page: [
        `html ${getComputedStyle(root).overflow}`,
        `body ${getComputedStyle(body).overflow}`,
        `inert ${document.querySelectorAll('[inert]').length}`,
        `dialogs ${document.querySelectorAll('dialog[open]').length}`,
      ].join(', '),
    };
  });
}
