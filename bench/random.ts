/**
 * Pseudo-random numbers that are the same in every run.
 */

/** @returns numbers from 0 to below 1 (Marsaglia's xorshift, 32 bits), others for each `seed` */
export function randomFrom(seed: string): () => number {
  let state = 2463534242;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
