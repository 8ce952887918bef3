/**
 * The page of an engine that has no interface of its own: a field, and the five best below it.
 */
const LIMIT = 5;

/**
 * @param load gives a function from a query and a limit to hits, each `{question, answer}`; the page
 *   can be typed into before it has
 */
export async function startPage(load) {
  const field = document.querySelector('input');
  const list = document.querySelector('ol');
  const search = await load();
  const ask = (text) => (text.trim() === '' ? [] : search(text, LIMIT));
  let newest = '';
  const show = async () => {
    const text = (newest = field.value);
    const hits = await ask(text);
    if (text === newest) list.replaceChildren(...hits.map(drawn));
  };
  field.addEventListener('input', show);
  window.bench = {search: ask};
  await show();
}

function drawn({question, answer}) {
  const row = document.createElement('li');
  const heading = document.createElement('h2');
  heading.textContent = question;
  const text = document.createElement('p');
  text.textContent = answer.slice(0, 200);
  row.append(heading, text);
  return row;
}

export async function fetchJson(name) {
  return (await fetch(name)).json();
}
