/**
 * How text looks in a terminal.
 */
import picocolors from 'picocolors';
import type {Io, Output} from './io.js';

export type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * Colours for one stream: where a person reads it, unless `NO_COLOR` is set (no-color.org) or the
 * terminal is a dumb one; `FORCE_COLOR` asks for them anywhere.
 */
export function colorsFor(
  output: Output,
  {NO_COLOR = '', FORCE_COLOR = '', TERM}: Io['env'],
): Colors {
  const forced = FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const wanted = forced || (output.isTTY === true && TERM !== 'dumb');
  return picocolors.createColors(wanted && NO_COLOR === '');
}

/** `1 entry`, `2 entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** With a comma at every third digit, under any locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
