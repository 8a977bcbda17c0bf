// The first request of each connection: its client had decided to make the call when it opened the connection.
import type { Socket } from "node:net";
import type { KnownToClients } from "../journal/known-to-clients.ts";

export class FirstRequests {
  readonly #clients: KnownToClients;
  /** How many answers had reached their clients when a connection was opened that has no request yet. */
  readonly #known = new WeakMap<Socket, number>();

  constructor(clients: KnownToClients) {
    this.#clients = clients;
  }

  opened(socket: Socket): void {
    this.#clients.opened();
    this.#known.set(socket, this.#clients.known);
  }

  /** Answers a request. What was answered while its connection was being opened, its client could not know. */
  answer(socket: Socket, answer: () => void): void {
    const known = this.#known.get(socket);
    if (known === undefined) {
      answer();
      return;
    }
    this.#known.delete(socket);
    this.#clients.askedWith(known, answer);
  }
}
