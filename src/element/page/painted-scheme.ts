/**
 * Takes the colour scheme from what the page really paints around an element: few themes that switch
 * by a class or an attribute say so by `color-scheme`.
 *
 * Images can't be looked at, nor what is painted behind the page's boxes; there the text says it, which
 * somebody can read.
 */
import {listenWhileConnected} from '../asking/page-events.js';
import type {Host} from '../asking/settings.js';
import type {Surface} from './surface.js';

/** What is painted thinner is a veil over something else. */
const LEAST_ALPHA = 0.5;

/** How browsers say that nothing is painted. */
const NOTHING = 'rgba(0, 0, 0, 0)';

/** The lightness in OKLab below which white text is read better than black. */
const DARK = 0.6;

/** The lightness that nobody gives to text on a light ground. */
const LIGHT_TEXT = 0.7;

export function followPaintedScheme(host: Host, surface: Surface): void {
  const follow = (): void => {
    const box = host.renderRoot.querySelector('div');
    if (!box) return;
    let scheme = '';
    observer.disconnect();
    observer.observe(document.head, {attributes: true, childList: true, subtree: true}); // style sheets
    for (let at: Element | null = host; at; at = around(at)) {
      observer.observe(at, {attributes: true});
      // A panel or dialog belongs to the page, whatever the header is like that its field is in.
      const isGround =
        surface.variant === 'inline' ||
        at.clientHeight > innerHeight / 2 ||
        at.contains(document.body);
      if (isGround) scheme ||= schemeOf(at, box);
    }
    // Only where nothing is painted, because this is done after each letter.
    if (!scheme && hasLightText(surface.variant === 'inline' ? host : document.body, box))
      scheme = 'dark';
    if (box.style.colorScheme !== scheme) box.style.colorScheme = scheme;
  };
  let frame = 0;
  // The first time before anything is painted; later in the next frame, for which the browser works
  // out all styles anyway.
  const hostUpdated = (): void => {
    if (!host.hasUpdated) follow();
    else
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (host.isConnected) follow();
      });
  };
  const observer = new MutationObserver(follow);
  host.addController({hostUpdated, hostDisconnected: () => observer.disconnect()});
  const changes = {transitionend: follow, change: follow, load: follow};
  listenWhileConnected(host, changes, {capture: true});
  const target = matchMedia('(prefers-color-scheme: dark)');
  listenWhileConnected(host, {change: follow}, {target});
}

/** The element around another one as it is drawn, out of shadow trees too. */
function around(element: Element): Element | null {
  const {assignedSlot, parentElement} = element;
  return (
    assignedSlot ?? parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
  );
}

/** @returns what an element paints; `''` if that is nothing to speak of */
function schemeOf(element: Element, box: HTMLElement): string {
  const {backgroundColor, backgroundImage} = getComputedStyle(element);
  if (backgroundImage !== 'none') return hasLightText(element, box) ? 'dark' : 'light';
  const lightness = lightnessOf(backgroundColor, box);
  if (isNaN(lightness)) return '';
  return lightness < DARK ? 'dark' : 'light';
}

function hasLightText(element: Element, box: HTMLElement): boolean {
  return lightnessOf(getComputedStyle(element).color, box) > LIGHT_TEXT;
}

/** @returns 0 to 1; `NaN` for what can be seen through */
function lightnessOf(color: string, box: HTMLElement): number {
  if (color === NOTHING) return NaN;
  // A colour comes in any notation; the browser makes it one whose first number is its lightness.
  box.style.outlineColor = `color-mix(in oklab, ${color}, ${color})`;
  const [lightness = 1, , , alpha = 1] =
    getComputedStyle(box)
      .outlineColor.match(/[\d.]+(e-\d+)?/g)
      ?.map(Number) ?? [];
  return alpha < LEAST_ALPHA ? NaN : lightness;
}
