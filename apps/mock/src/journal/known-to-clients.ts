// How many answers the clients have: an answer that has not left yet can't have led to the calls that come meanwhile.
import { pause } from "#platform";

/** Turns of the event loop that are waited for at most, while clients open connections without a break. */
const MOST_TURNS = 16;

/** Counts answers, and those that have reached their clients. It is never set back: calls under way have places in it. */
export class KnownToClients {
  #answered = 0;
  #known = 0;
  #isWaiting = false;
  #isOpening = false;

  /** How many answers have reached their clients. */
  get known(): number {
    return this.#known;
  }

  /** Counts an answer, and returns its place among all. */
  answer(): number {
    this.#answered += 1;
    if (!this.#isWaiting) void this.#handOverSoon();
    return this.#answered;
  }

  /** The clients have all answers so far: what they ask from now on, they ask knowingly. */
  handedOver(): void {
    this.#known = this.#answered;
  }

  /** A client has opened a connection. More of its calls may be on their way: Node.js accepts one connection a turn. */
  opened(): void {
    this.#isOpening = true;
  }

  /** Takes a call that its client made when it knew so many answers. */
  askedWith(known: number, ask: () => void): void {
    const now = this.#known;
    this.#known = known;
    try {
      ask();
    } finally {
      this.#known = now;
    }
  }

  /** On a port an answer can't reach its client, and be followed by a call, within one turn of the event loop. */
  async #handOverSoon(): Promise<void> {
    this.#isWaiting = true;
    for (let turns = 0; turns < MOST_TURNS; turns += 1) {
      await pause();
      const wasOpening = this.#isOpening;
      this.#isOpening = false;
      if (!wasOpening) break;
    }
    this.#isWaiting = false;
    this.handedOver();
  }
}
