/**
 * Gives each piece of code a button that copies it; where pages may not write the clipboard, none.
 */
const SAID_MS = 2000; // long enough to be read, short enough to copy again

if (navigator.clipboard) {
  for (const figure of document.querySelectorAll('figure')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.addEventListener('click', () => copy(figure.querySelector('code'), button));
    figure.append(button);
  }
}

async function copy(code, button) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copied';
  } catch {
    // The reader, or the page around this one, said no: the code is selected, one key copies it.
    getSelection().selectAllChildren(code);
    button.textContent = 'Selected';
  }
  setTimeout(() => (button.textContent = 'Copy'), SAID_MS);
}
