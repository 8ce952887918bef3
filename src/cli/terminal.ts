/**
 * How text looks in a terminal.
 */
import {styleText} from 'node:util';
import type {Io, Output} from './io.js';

const STYLES = ['bold', 'dim', 'red', 'yellow'] as const;

/** What makes text look so, or leaves it as it is. */
export type Colors = Readonly<Record<(typeof STYLES)[number], (text: string) => string>>;

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
  const isOn = wanted && NO_COLOR === '';
  const styled = STYLES.map((style) => [
    style,
    (text: string) => (isOn ? styleText(style, text, {validateStream: false}) : text),
  ]);
  return Object.fromEntries(styled) as Colors;
}

/** `1 entry`, `2 entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** With a comma at every third digit, under any locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
