/**
 * Shows the last event of the list of questions.
 */
const line = document.querySelector('#heard');

for (const name of ['ready', 'query', 'no-results', 'toggle', 'feedback', 'error']) {
  document.querySelector('#search')?.addEventListener(`faq-search-${name}`, (event) => {
    const fields = Object.entries(event).filter(
      ([field, value]) => field !== 'isTrusted' && value !== undefined,
    );
    const told = fields.map(([field, value]) => `${field}: ${value}`).join(', ');
    if (line) line.textContent = `${event.type} (${told})`;
  });
}
