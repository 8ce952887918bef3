/**
 * Measures the demo in its reader's browser: what it loaded, how soon it was there, how fast it answers.
 */
const SETTLED_MS = 150; // after a key, for the list to be drawn; people type no faster for long
const NOT_TOLD = 'this browser does not tell';
const searches = [];

// It stands before the script, so that it is there when the FAQ is ready.
addEventListener(
  'faq-search-ready',
  (event) => event.target.matches('#search') && showReady(event),
);
addEventListener('DOMContentLoaded', () => tell('#script-size', sizeOf('built/faq-search.js')));
document.addEventListener('input', ({target}) => target.matches('#search') && timeSearch(target));
addEventListener('compiler-loaded', () => tell('#compiler-size', sizeOf('built/compiler.mjs')));

function sizeOf(path) {
  const address = new URL(path, document.baseURI).href;
  const entry = performance.getEntriesByName(address, 'resource').at(-1);
  if (!entry?.decodedBodySize) return NOT_TOLD;
  const {transferSize, encodedBodySize, decodedBodySize} = entry;
  const way = transferSize === 0 ? 'compressed, out of the cache' : 'over the network, compressed';
  const sent = kilobytes(transferSize === 0 ? encodedBodySize : transferSize);
  return encodedBodySize < decodedBodySize
    ? `${sent} ${way}; ${kilobytes(decodedBodySize)} unpacked`
    : `${sent}, not compressed by this server`;
}

function showReady({total}) {
  tell('#ready-time', `${milliseconds(performance.now())} after the page was asked for`);
  tell('#question-count', String(total));
}

/** From the key to the last change of the list that it brings about. */
function timeSearch(element) {
  const start = performance.now();
  let end;
  const observer = new MutationObserver((changes) => {
    if (changes.some(({target}) => !isAnnouncement(target))) end = performance.now();
  });
  observer.observe(element.shadowRoot, {childList: true, characterData: true, subtree: true});
  setTimeout(() => {
    observer.disconnect();
    if (end !== undefined) showSearch(end - start);
  }, SETTLED_MS);
}

/** What screen readers hear is told after a pause, and waits for nothing. */
function isAnnouncement(node) {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[role=status]') !== null && element !== null;
}

function showSearch(taken) {
  searches.push(taken);
  const sorted = [...searches].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  tell(
    '#search-time',
    `${milliseconds(taken)}; in the middle of ${searches.length}: ${milliseconds(median)}`,
  );
}

/** Some browsers round their clock to whole milliseconds, so that nobody is recognised by it. */
function milliseconds(value) {
  return value < 1 ? 'less than 1 ms' : `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function tell(place, text) {
  const element = document.querySelector(place);
  if (element) element.textContent = text;
}
