// The open connections of a port, those included that Node.js's HTTP server has let go of: tunnels, unreadable requests.
import type { Socket } from "node:net";
import type { AnyServer } from "./listen.ts";

export class Connections {
  readonly #open = new Set<Socket>();

  constructor(server: AnyServer) {
    server.on("connection", (socket: Socket) => {
      this.#open.add(socket);
      socket.once("close", () => this.#open.delete(socket));
    });
  }

  cut(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
