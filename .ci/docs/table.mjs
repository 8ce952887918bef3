/**
 * Writes tables of Markdown.
 */

/** @param rows cells as Markdown; a pipe or a line break in one does no harm */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @returns `` `text` ``, or nothing for nothing */
export function code(text) {
  return text === undefined || text === '' ? '' : `\`${text}\``;
}

function cell(text = '') {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}
