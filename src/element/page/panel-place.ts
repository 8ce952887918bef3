/**
 * Where a panel goes: below its field, or above where there is more room; as wide as the field, or
 * wider where the window lets it be.
 *
 * The window is the style's 100 %, so it is measured as CSS zooms it, and in quirks mode, too.
 */

/** Between the panel and what is around it, in CSS pixels. */
const GAP = 8;

/** Narrower panels break questions into too many lines, in CSS pixels. */
const MIN_WIDTH = 512;

/** A lower panel is only put below its field where there is no more room above, in CSS pixels. */
const MIN_HEIGHT = 240;

/**
 * @param box the field's, in CSS pixels of the window
 * @param direction of the text in the field: `rtl` or `ltr`
 * @param visible how much of the window is seen, from its top, in CSS pixels
 * @param zoom by which CSS enlarges the panel
 * @returns the style of the panel, by property
 */
export function placeOf(
  {left, right, top, bottom, width: fieldWidth}: DOMRect,
  {direction, visible, zoom}: {direction: string; visible: number; zoom: number},
): Readonly<Record<string, string>> {
  const px = (length: number): string => `${length / zoom}px`;
  const width = `min(${px(Math.max(fieldWidth, MIN_WIDTH * zoom))}, 100% - ${2 * GAP}px)`;
  const start = direction === 'rtl' ? `${px(right)} - ${width}` : px(left);
  const below = visible - bottom;
  const isBelow = below > MIN_HEIGHT * zoom || below > top;
  return {
    left: `clamp(${GAP}px, ${start}, 100% - ${width} - ${GAP}px)`,
    width,
    top: isBelow ? `calc(${px(bottom)} + ${GAP}px)` : 'auto',
    bottom: isBelow ? 'auto' : `calc(100% - ${px(top)} + ${GAP}px)`,
    'max-height': isBelow
      ? `calc(${(visible / innerHeight) * 100}% - ${px(bottom)} - ${2 * GAP}px)`
      : `calc(${px(top)} - ${2 * GAP}px)`,
  };
}
