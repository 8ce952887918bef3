/**
 * Compiles what the reader writes, in the page, and shows it in an element of its own.
 */
const PAUSE_MS = 200; // compiling takes less than it for what people paste
const part = document.querySelector('#own');
const text = document.querySelector('#own-text');
const result = document.querySelector('#own-result');
const problems = document.querySelector('#own-problems');
const state = document.querySelector('#own-state');

let compiler;
let pause;

part?.addEventListener('toggle', () => part.open && loadCompiler());
text?.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(compileText, PAUSE_MS);
});

async function loadCompiler() {
  if (compiler !== undefined) return;
  state.textContent = 'Loading the compiler …';
  try {
    compiler = await import('./built/compiler.mjs');
  } catch {
    // The next opening tries again: a browser keeps no module that did not arrive.
    state.textContent = 'The compiler could not be loaded. Close this part, and open it again.';
    return;
  }
  dispatchEvent(new Event('compiler-loaded'));
  compileText();
}

function compileText() {
  if (compiler === undefined) return;
  const start = performance.now();
  const {index, entries, diagnostics} = compiler.compile([{path: 'faq.md', text: text.value}]);
  const taken = performance.now() - start;
  problems.replaceChildren(...diagnostics.map(problemItem));
  if (index === undefined) {
    state.textContent = `Not compiled: ${counted(diagnostics.filter(isError).length, 'mistake')}. Below is what was there before.`;
    return; // what could be searched stays
  }
  shownElement().faq = {index, language: compiler.languageOf(index.language)};
  const milliseconds = taken < 1 ? 'less than 1 ms' : `${Math.round(taken)} ms`;
  state.textContent = `${counted(entries.length, 'question')} compiled in ${milliseconds}${
    diagnostics.length > 0 ? `, ${counted(diagnostics.length, 'warning')}` : ''
  }.`;
}

/** It comes with its first FAQ: without one it would take that of the page's script. */
function shownElement() {
  if (result.firstElementChild) return result.firstElementChild;
  const element = document.createElement('faq-search');
  element.setAttribute('heading-level', '4');
  element.setAttribute('shortcut', '');
  result.append(element);
  return element;
}

/** Its line is a button that goes there. */
function problemItem({line, column, severity, message, hint}) {
  const item = document.createElement('li');
  const place = document.createElement('button');
  place.type = 'button';
  place.textContent = `Line ${line}`;
  place.addEventListener('click', () => goTo(line, column));
  const said = document.createElement('p');
  said.append(place, ` ${severity}: ${message}`);
  const help = document.createElement('p');
  help.className = 'muted';
  help.textContent = hint;
  item.append(said, help);
  return item;
}

/** Selects from a place to the end of its line. */
function goTo(line, column) {
  const lines = text.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0));
}

function isError({severity}) {
  return severity === 'error';
}

function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
