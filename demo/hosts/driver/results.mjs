/**
 * The table of what came of driving the example sites.
 */

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} version
 * @property {{raw: number, gzip: number}} [added] bytes
 * @property {readonly string[]} problems
 * @property {string} [skipped] why
 */

/** @param {readonly Result[]} results @returns {string} a table in Markdown, as Prettier writes it */
export function tableOf(results) {
  const rows = [
    ['Host', 'Version', 'Added, gzip', 'Added, raw', 'Result'],
    ...results.map(({name, version, added, problems, skipped}) => [
      name,
      version,
      kilobytes(added?.gzip),
      kilobytes(added?.raw),
      skipped === undefined ? resultOf(problems) : `skipped: ${skipped}`,
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const rule = widths.map((width, column) =>
    isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const lines = [rows[0], rule, ...rows.slice(1)].map((row) => {
    const cells = row.map((cell, column) =>
      isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    return `| ${cells.join(' | ')} |`;
  });
  return lines.join('\n');
}

function isNumber(column) {
  return column === 2 || column === 3;
}

function resultOf(problems) {
  return problems.length === 0 ? 'found, read, came back' : `${problems.length} problems`;
}

function kilobytes(bytes) {
  return bytes === undefined ? '–' : `${(bytes / 1000).toFixed(1)} kB`;
}
