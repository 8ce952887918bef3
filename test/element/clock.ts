/**
 * A clock that a test moves by itself, so that it waits for no pause, and no busy machine can be late.
 */

/** What waits less than this goes on by the real clock: the tests' own tools do. */
const PAUSE_MS = 100;

const REAL = {
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
};

interface Pause {
  readonly end: () => void;
  readonly due: number;
}

export interface Clock {
  /** Lets so much time pass, with all that is due in it, in order. */
  pass(milliseconds: number): void;
}

/** Stops the page's clock for all that pauses from now on, until {@link startClock}. */
export function stopClock(): Clock {
  const pauses = new Map<number, Pause>();
  let [now, last] = [0, 0];
  Object.assign(window, {
    setTimeout: (end: () => void, delay = 0): unknown => {
      if (delay < PAUSE_MS) return REAL.setTimeout(end, delay);
      last--; // no number that the browser gives
      pauses.set(last, {end, due: now + delay});
      return last;
    },
    clearTimeout: (id?: number): void => {
      if (id === undefined || !pauses.delete(id)) REAL.clearTimeout(id);
    },
  });
  const firstUntil = (time: number) =>
    [...pauses].filter(([, {due}]) => due <= time).sort(([, a], [, b]) => a.due - b.due)[0];
  return {
    pass: (milliseconds) => {
      const time = now + milliseconds;
      for (let found = firstUntil(time); found; found = firstUntil(time)) {
        const [id, {end, due}] = found;
        pauses.delete(id);
        now = due;
        end();
      }
      now = time;
    },
  };
}

/** Lets the page's clock go on; what a stopped one still had is forgotten. */
export function startClock(): void {
  Object.assign(window, REAL);
}
