/**
 * Scrolls to where nothing of the page covers what is to be read: many pages have a header that stays
 * on top, and few say by `scroll-padding` how high it is.
 */

/**
 * Parts of the width, and pixels from the upper edge down: a header may float below the window's, and
 * let the pointer through between its children.
 */
const PROBES = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap(
  (across) =>
    [
      [across, 1],
      [across, 25],
    ] as const,
);

/** What is further uncovered where nobody knows how high a header is, in pixels. */
const STEP = 24;

/** Under each header that is uncovered there may be another one. */
const MOST_ATTEMPTS = 8;

/** After most headers have slid in that come once the page is scrolled, and after slow ones. */
const LOOKS_MS = [400, 1200];

/** By what a reader goes on to somewhere else, and must not be brought back. */
const OWN_WAYS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** At once, also where a page scrolls smoothly: only what has come to rest can be probed. */
const AT_ONCE = {behavior: 'instant'} as const;

/** What is to be read, until the reader goes on, or is brought somewhere else. */
let target: HTMLElement | undefined;

/** Lets the reader go on to somewhere else. */
export function leave(): void {
  target = undefined;
}

/** @param element in the shadow tree of ours */
export function bringIntoView(element: HTMLElement): void {
  element.scrollIntoView(AT_ONCE);
  uncover(element);
  target = element;
  for (const type of OWN_WAYS)
    window.addEventListener(type, leave, {capture: true, once: true, passive: true});
  const look = (): void => {
    if (target === element) uncover(element);
  };
  for (const delayMs of LOOKS_MS) setTimeout(look, delayMs);
}

/** Scrolls on as far as something covers the upper edge of the element; one that is gone stays so. */
export function uncover(element: HTMLElement): void {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const covered = element.isConnected && coveredHeight(element);
    if (!covered) return;
    const margin = covered + parseFloat(getComputedStyle(element).scrollMarginTop);
    // The page's own `::part(entry)` goes before what is not important.
    element.style.setProperty('scroll-margin-top', `${margin}px`, 'important');
    element.scrollIntoView(AT_ONCE);
  }
}

/** In CSS pixels, from the upper edge down. What covers half of the window is no header. */
function coveredHeight(element: HTMLElement): number {
  const {left, top, width} = element.getBoundingClientRect();
  const {host} = element.getRootNode() as ShadowRoot;
  const page = host.getRootNode() as Document | ShadowRoot;
  let bottom = top;
  for (const [across, down] of PROBES) {
    const y = top + down;
    let cover = page.elementFromPoint(left + width * across, y);
    // A component may draw its header elsewhere than it is itself: then step by step.
    if (cover && !cover.contains(host) && cover.getBoundingClientRect().bottom < y)
      bottom = Math.max(bottom, y + STEP);
    for (; cover && !cover.contains(host); cover = cover.parentElement) {
      const box = cover.getBoundingClientRect();
      if (box.bottom < innerHeight / 2) bottom = Math.max(bottom, box.bottom);
    }
  }
  return bottom - top;
}
