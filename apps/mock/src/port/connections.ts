// The open connections of a port, those included that Node.js's HTTP server has let go of: tunnels, unreadable requests.
import type { Server } from "node:http";
import type { Socket } from "node:net";

export class Connections {
  readonly #open = new Set<Socket>();

  constructor(server: Server) {
    server.on("connection", (socket: Socket) => {
      this.#open.add(socket);
      socket.once("close", () => this.#open.delete(socket));
    });
  }

  cut(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
