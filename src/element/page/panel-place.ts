/**
 * Where a panel goes: below its field, or above where there is more room; as wide as the field, or
 * wider where the window lets it be.
 */

/** Between the panel and what is around it, in CSS pixels. */
const GAP = 8;

/** Narrower panels break questions into too many lines, in CSS pixels. */
const MIN_WIDTH = 512;

/** A lower panel is only put below its field where there is no more room above, in CSS pixels. */
const MIN_HEIGHT = 240;

/**
 * @param direction of the text in the field: `rtl` or `ltr`
 * @param visible how much of the window is seen, from its top
 * @returns the style of the panel, by property
 */
export function placeOf(
  {left, right, top, bottom, width: fieldWidth}: DOMRect,
  direction: string,
  visible: number,
): Readonly<Record<string, string>> {
  const {clientWidth, clientHeight} = document.documentElement;
  const width = Math.min(Math.max(fieldWidth, MIN_WIDTH), clientWidth - 2 * GAP);
  const start = direction === 'rtl' ? right - width : left;
  const below = visible - bottom;
  const isBelow = below > MIN_HEIGHT || below > top;
  return {
    left: `${Math.max(GAP, Math.min(start, clientWidth - width - GAP))}px`,
    width: `${width}px`,
    top: isBelow ? `${bottom + GAP}px` : 'auto',
    bottom: isBelow ? 'auto' : `${clientHeight - top + GAP}px`,
    'max-height': `${(isBelow ? below : top) - 2 * GAP}px`,
  };
}
