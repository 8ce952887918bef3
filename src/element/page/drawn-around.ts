/**
 * What is around what, as it is drawn.
 */

/** @returns the element around another one, out of shadow trees too */
export function around(element: Element): Element | null {
  const {assignedSlot, parentElement} = element;
  return (
    assignedSlot ?? parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
  );
}
