/**
 * What runs in a measured page: types as soon as there is a field, and sees when results show.
 *
 * The browser gets it as text, with `PROBE` set before: paths to the field and to a hit, and the
 * query. A path is selectors that each lead into the shadow root of what they find. Then it calls
 * `onFirstResult` with milliseconds since the page began.
 */
const {field, hit, query} = globalThis.PROBE;

function find(path) {
  let root = document;
  for (const selector of path) root = (root?.shadowRoot ?? root)?.querySelector(selector);
  return root;
}

function type() {
  const input = find(field);
  if (!input) {
    requestAnimationFrame(type);
    return;
  }
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  requestAnimationFrame(see);
}

function see() {
  if (find(hit)) globalThis.onFirstResult(performance.now());
  else requestAnimationFrame(see);
}

requestAnimationFrame(type);
