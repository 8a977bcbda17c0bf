// The pause before each call: doubled by each rate limit, halved after some calls without one, bounded in sum.

const FIRST = 1_000;
const LONGEST = 8_000;
const MOST_IN_ALL = 120_000;
/** Calls without a rate limit, one after the other, that halve the pause. */
const CALM = 5;

export interface Pause {
  /** Milliseconds to wait now; undefined when the run has waited for two minutes in all. */
  readonly next: () => number | undefined;
  readonly grow: () => void;
  /** Counts a call that met no rate limit. */
  readonly relax: () => void;
}

export function createPause(): Pause {
  let pause = 0;
  let waited = 0;
  let calm = 0;
  return {
    next: () => {
      if (waited + pause > MOST_IN_ALL) return undefined;
      waited += pause;
      return pause;
    },
    grow: () => {
      calm = 0;
      pause = pause === 0 ? FIRST : Math.min(pause * 2, LONGEST);
    },
    relax: () => {
      calm += 1;
      if (calm % CALM === 0) pause = pause <= FIRST ? 0 : pause / 2;
    },
  };
}
