/**
 * Does the same to many files, several of them at a time.
 */

/** More gained nothing, and each is an open file: a process may have 256 on some systems. */
const AT_A_TIME = 64;

/** @returns what came of each, in the order of the values. @throws what the first failure was, when no act is under way */
export async function inParallel<Value, Result>(
  values: readonly Value[],
  act: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = values.entries();
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const [i, value] of rest) {
      if (failures.length > 0) return;
      try {
        results[i] = await act(value);
      } catch (cause) {
        failures.push(cause);
      }
    }
  };
  await Promise.all(Array.from({length: AT_A_TIME}, work));
  if (failures.length > 0) throw failures[0];
  return results;
}
