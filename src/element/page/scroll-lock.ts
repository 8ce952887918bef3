/**
 * Keeps the page behind a dialog from being scrolled.
 */

/** @returns what gives the page back as it was */
export function lockScroll(): () => void {
  const root = document.documentElement;
  const {style} = root;
  const {overflow, scrollbarGutter} = style;
  // Where a scrollbar takes room, the page keeps that room, so that nothing moves.
  if (innerWidth > root.clientWidth) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
  return () => {
    style.overflow = overflow;
    style.scrollbarGutter = scrollbarGutter;
  };
}
