/**
 * Contrast as a reader's eye meets it: colours of a shown page, laid over each other.
 */
import type {Locator} from 'playwright-core';

/** What is compared with what is behind it: the element's text, its upper edge, its outline. */
export type Ink = 'text' | 'edge' | 'outline';

/** Each 0 to 255, but for alpha, 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * The contrast ratio of WCAG 2.2 (1 to 21) between an element's ink and the colours behind it.
 * An edge and an outline are compared with what is behind the element itself, outside of it.
 */
export async function contrastOf(element: Locator, ink: Ink): Promise<number> {
  const [top, ...below] = await element.evaluate(paintedColours, ink);
  const ground = below.reduceRight((behind, colour) => over(colour, behind));
  const first = luminance(over(top ?? ground, ground));
  const second = luminance(ground);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/**
 * Runs in the page; no function of its own may have a name there, for which the page lacks a helper.
 * @returns the ink, then all backgrounds from the element outwards, the page's canvas last
 */
function paintedColours(element: Element, ink: Ink): Colour[] {
  const {color, borderBlockStartColor, outlineColor} = getComputedStyle(element);
  const colours = [{text: color, edge: borderBlockStartColor, outline: outlineColor}[ink]];
  let isBehind = ink === 'text';
  let node: Element | null = element;
  while (node !== null) {
    if (isBehind) colours.push(getComputedStyle(node).backgroundColor);
    isBehind = true;
    const root: Node = node.getRootNode();
    node =
      node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const probe = document.createElement('div');
  probe.style.color = 'Canvas';
  document.documentElement.append(probe);
  colours.push(getComputedStyle(probe).color);
  probe.remove();
  // Painted, because a computed colour may be in any notation.
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  return colours.map((colour) => {
    if (context === null) throw new Error('This browser draws no canvas.');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  });
}

function over(top: Colour, below: Colour): Colour {
  const alpha = top[3];
  const mix = (a: number, b: number): number => a * alpha + b * (1 - alpha);
  return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
