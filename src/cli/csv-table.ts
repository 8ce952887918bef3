/**
 * Reads the rows of a table (RFC 4180) with the separators that exports have, or the lines of a list.
 */

/** @returns rows by the names in the first one; lines where there is only one column without a name */
export function tableIn(
  text: string,
): readonly Readonly<Record<string, string>>[] | readonly string[] {
  // GA4 says what the table is about in lines that begin so.
  const plain = text.replace(/^(?:#.*(?:\r?\n|$)|[ \t]*\r?\n)+/, '');
  const [heading = ''] = plain.split(/\r?\n/, 1);
  const separator = separatorIn(heading);
  if (separator === undefined && !isName(heading)) return plain.split(/\r?\n/);
  const [names = [], ...rows] = rowsIn(plain, separator ?? ',');
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

/** The one most frequent in the heading, outside of quotation marks. */
function separatorIn(heading: string): string | undefined {
  const bare = heading.replace(/"(?:[^"]|"")*"/g, '');
  const counts = ['\t', ';', ',', '|'].map((sign) => [bare.split(sign).length - 1, sign] as const);
  const [[count, sign] = [0, '']] = counts.sort(([a], [b]) => b - a);
  return count > 0 ? sign : undefined;
}

/** A list may have a heading too. */
function isName(line: string): boolean {
  return /^"?(?:query|queries|search|search term|keyword|text)"?$/i.test(line.trim());
}

/** A quotation mark that is never closed ends with the text. */
function rowsIn(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"?|([^${separator === '|' ? '\\|' : separator}\\r\\n]*))(${separator === '|' ? '\\|' : separator}|\\r?\\n|$)`,
    'y',
  );
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) break; // something behind a closing quotation mark
    const [, quoted, bare = '', end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}
