// The nonces that calls have used up: so many of the latest.

export class Nonces {
  readonly #most: number;
  readonly #used = new Set<string>();

  constructor(most: number) {
    this.#most = most;
  }

  has(nonce: string): boolean {
    return this.#used.has(nonce);
  }

  /** A Set keeps the order of insertion: the first is the oldest. */
  add(nonce: string): void {
    this.#used.add(nonce);
    const [oldest] = this.#used.size > this.#most ? this.#used : [];
    if (oldest !== undefined) this.#used.delete(oldest);
  }

  clear(): void {
    this.#used.clear();
  }
}
