/**
 * What readers asked in vain, kept in their own browser alone.
 *
 * Nothing of it leaves by itself, and what may say who somebody is is not kept at all.
 */

/** An asked text, and how often it was asked. */
export type LedgerRow = readonly [text: string, count: number];

const KEY = 'faq-search-ledger';

/** Older ones go. */
const MOST_ROWS = 20;

/** What is longer is no question, but pasted. */
const LONGEST_TEXT = 120;

/** Addresses of mail and of the web, and what has as many digits as a telephone number, an account or a date. */
const PERSONAL = /@|:\/\/|(?:\p{N}[\s./()+-]*){5}/u;

/** Half a character can't be in an address. */
const UNSENDABLE = /\p{Cs}/u;

function mayBeKept(text: string): boolean {
  const isShort = text !== '' && text.length <= LONGEST_TEXT;
  return isShort && !PERSONAL.test(text) && !UNSENDABLE.test(text);
}

/** @returns the newest last; none where there is no storage, or somebody else wrote to it */
export function readLedger(): readonly LedgerRow[] {
  try {
    const rows: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(rows) ? rows.filter(isRow).slice(-MOST_ROWS) : [];
  } catch {
    return []; // the reader's browser keeps nothing for this page
  }
}

/** Writes a text down, unless it may not be kept. */
export function noteInLedger(text: string): void {
  if (!mayBeKept(text)) return;
  const rows = readLedger();
  const count = rows.find(([known]) => known === text)?.[1] ?? 0;
  const others = rows.filter(([known]) => known !== text);
  try {
    const kept = [...others, [text, count + 1]].slice(-MOST_ROWS);
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // As above, or it is full.
  }
}

export function clearLedger(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There is none then.
  }
}

function isRow(row: unknown): row is LedgerRow {
  return (
    Array.isArray(row) &&
    typeof row[0] === 'string' &&
    mayBeKept(row[0]) &&
    Number.isSafeInteger(row[1])
  );
}
