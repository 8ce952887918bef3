/**
 * What a frame does with hostile texts: shows them as the page around it asks, and looks at each
 * element that came of it.
 */
/** The box of an answer's own nodes. */
const ANSWER = '[part=answer] > div:not([part])';

const ADDED = {
  a: ['rel'],
  img: ['loading', 'referrerpolicy'],
};
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
const JOBS = {insert, show, search, arrive, surround, reword};

let known = new Set();

window.addEventListener('message', async ({data: {job, ...given}}) => {
  try {
    parent.postMessage({done: await JOBS[job](given)}, '*');
  } catch (error) {
    parent.postMessage({done: [`${job}: ${error.stack ?? error}`]}, '*');
  }
});
parent.postMessage({ready: true}, '*');

/** The control: what is dangerous here has to run here. */
async function insert({texts}) {
  const {body} = document; // which some of the texts give another meaning to
  const create = document.createElement.bind(document);
  for (const [index, text] of texts.entries()) {
    const box = create('div');
    box.dataset.payload = String(index);
    body.append(box);
    box.innerHTML = text;
  }
  await pause(250);
  return [];
}

/** Shows an index, each answer filled. @returns what of it should not be there */
async function show({index, plain, table}) {
  const element = await elementWith(plain.index);
  await learn(element, plain.queries);
  element.faq = faqOf(index);
  await settled(element);
  window.dispatchEvent(new Event('beforeprint'));
  await pause(100);
  const entries = element.shadowRoot.querySelectorAll('[part=entry]').length;
  const wrong = [...foreignIn(element, table)];
  if (entries !== index.count) wrong.push(`${entries} of ${index.count} entries are shown`);
  return wrong;
}

async function search({texts, plain, table}) {
  const element = await elementWith(plain.index);
  await learn(element, plain.queries);
  const wrong = new Set();
  for (const text of texts) {
    await ask(element, text);
    for (const each of foreignIn(element, table)) wrong.add(`${each}, of the query ${text}`);
  }
  return [...wrong];
}

/** Loads the page anew, as far as the element can tell, with each text in the address. */
async function arrive({texts, plain, table}) {
  await learn(await elementWith(plain.index), plain.queries);
  const wrong = new Set();
  for (const text of texts) {
    const asked = encodeURIComponent(text.toWellFormed?.() ?? text);
    await goTo(`?q=${asked}#${asked}`);
    const element = await elementWith(plain.index, {'url-param': 'q'});
    for (const each of foreignIn(element, table)) wrong.add(`${each}, at the address of ${text}`);
    if (!element.shadowRoot.querySelector('input').value && /\S/.test(text))
      wrong.add(`unasked: ${text}`);
    location.hash = text;
    await settled(element);
    for (const each of foreignIn(element, table)) wrong.add(`${each}, at the anchor ${text}`);
    element.remove();
  }
  return [...wrong];
}

/** WebKit lets a page, with its frames, change its address 100 times in 10 seconds. */
async function goTo(address) {
  try {
    history.replaceState(null, '', address);
  } catch {
    await pause(10_000);
    history.replaceState(null, '', address);
  }
}

/** Puts each text between the tags of the element, as nodes that are the page's own. */
async function surround({texts, plain, table}) {
  const attributes = {variant: 'modal'};
  const harmless = await elementWith(plain.index, attributes, childrenOf('A'));
  await learn(harmless, plain.queries);
  harmless.remove(); // whose open dialog makes the rest of the page inert
  const wrong = new Set();
  for (const text of texts) {
    const children = childrenOf(text);
    const before = children.map(({outerHTML}) => outerHTML).join('');
    const element = await elementWith(plain.index, attributes, children);
    await ask(element, 'zebras');
    for (const each of foreignIn(element, table)) wrong.add(`${each}, around ${text}`);
    if (element.innerHTML !== before) wrong.add(`${text} became ${element.innerHTML}`);
    element.remove();
  }
  return [...wrong];
}

function childrenOf(text) {
  return ['trigger', 'no-results', ''].map((slot) => {
    const child = document.createElement(slot === 'trigger' ? 'button' : 'div');
    child.slot = slot;
    for (const name of ['id', 'name', 'title', 'class']) child.setAttribute(name, text);
    child.textContent = text;
    return child;
  });
}

/** Has each text said for each of the messages. */
async function reword({texts, keys, plain, table}) {
  const element = await elementWith(plain.index);
  await learn(element, plain.queries);
  const wrong = new Set();
  for (const text of texts) {
    element.messages = Object.fromEntries(
      keys.map((key, place) => [key, place % 2 === 0 ? text : {other: text}]),
    );
    for (const query of ['pay zebras', 'zebras']) {
      await ask(element, query);
      for (const each of foreignIn(element, table)) wrong.add(`${each}, of the message ${text}`);
    }
  }
  return [...wrong];
}

async function elementWith(index, attributes = {}, children = []) {
  const element = document.createElement('faq-search');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  element.faq = faqOf(index);
  document.body.append(element);
  await settled(element);
  return element;
}

function faqOf(index) {
  const {language} = customElements.get('faq-search').defaultFaq;
  return {index, language};
}

/** What the element draws for harmless texts, it may draw for all. */
async function learn(element, queries) {
  known = new Set();
  for (const query of queries) {
    await ask(element, query);
    for (const each of drawnBy(element)) known.add(shapeOf(each));
  }
  await ask(element, '');
}

async function ask(element, text) {
  const field = element.shadowRoot.querySelector('input');
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await settled(element);
}

/** A search takes some turns of promises. */
async function settled(element) {
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage('');
  });
  await element.updateComplete;
}

function* foreignIn(element, table) {
  for (const each of drawnBy(element)) {
    if (!known.has(shapeOf(each))) yield `the element drew ${shapeOf(each)}`;
  }
  for (const answer of element.shadowRoot.querySelectorAll(ANSWER)) {
    for (const each of answer.querySelectorAll('*')) {
      if (!isAllowed(each, table)) yield `an answer has ${each.outerHTML.slice(0, 200)}`;
    }
  }
}

/** The elements that are no answer's. */
function drawnBy({shadowRoot}) {
  return [...shadowRoot.querySelectorAll('*')].filter(
    (each) => each.closest(ANSWER) === null || each.matches(ANSWER),
  );
}

function shapeOf(each) {
  return `${each.localName}[${each.getAttributeNames().sort().join()}]`;
}

function isAllowed(each, table) {
  const tag = each.localName;
  const names = each.getAttributeNames();
  if (each.matches('div[part=scroller][tabindex="0"]')) return names.length === 2;
  if (each.matches('div[part=code]')) return names.length === 1;
  if (each.matches('button[part=copy][type=button]')) return names.length === 2;
  const allowed = [...(table[tag] ?? []), ...(ADDED[tag] ?? [])];
  return tag in table && names.every((name) => allowed.includes(name)) && hasAllowedAddresses(each);
}

/** As the browser itself reads them. */
function hasAllowedAddresses(each) {
  if (each.hasAttribute('class') && !each.className.startsWith('language-')) return false;
  if (each.hasAttribute('href') && !isAllowedAddress(each.href)) return false;
  return !each.hasAttribute('src') || isOwnAddress(each.src);
}

/** What the browser can't read leads nowhere. */
function isAllowedAddress(address) {
  return !URL.canParse(address) || SCHEMES.includes(new URL(address).protocol);
}

function isOwnAddress(address) {
  return !URL.canParse(address) || new URL(address).host === location.host;
}

function pause(durationMs) {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
