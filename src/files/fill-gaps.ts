/**
 * Completes a list of which a part is known.
 */

/**
 * @param made what takes the places of what is not known, in their order
 * @param note told each of these, with its place
 */
export function fillGaps<Value extends object>(
  known: readonly (Value | undefined)[],
  made: readonly Value[],
  note: (value: Value, place: number) => void = () => undefined,
): Value[] {
  const rest = made.values();
  return known.map((value, place) => {
    if (value !== undefined) return value;
    const next = rest.next();
    if (next.done === true) throw new RangeError('There are more gaps than values to fill them.');
    note(next.value, place);
    return next.value;
  });
}
