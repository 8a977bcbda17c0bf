// The server behind a port: of HTTP, or of HTTPS where there is a certificate.
import { createServer as createHttpServer, type RequestListener, type ServerOptions } from "node:http";
import type { Socket } from "node:net";
import { MockMistake, say } from "../mistake.ts";
import type { AnyServer } from "./listen.ts";
import { divertPlainHttp } from "./plain-http.ts";
import type { Tls } from "./tls.ts";

/** In milliseconds; then a connection without a handshake is cut. */
const HANDSHAKE = 10_000;

/**
 * @param refusePlain answers connections of plain HTTP to a port of HTTPS
 * @throws {MockMistake} for a key and a certificate that are no pair, or no PEM
 */
export async function createServer(
  tls: Tls | undefined,
  options: ServerOptions,
  listener: RequestListener,
  refusePlain: (socket: Socket) => void,
): Promise<AnyServer> {
  if (tls === undefined) return createHttpServer(options, listener);
  const https = await import("node:https");
  try {
    // As Node.js's own HTTP server has it: a client may close its side behind its last request and read on.
    const all = { ...options, ...tls, allowHalfOpen: true, handshakeTimeout: HANDSHAKE };
    const server = https.createServer(all, listener);
    divertPlainHttp(server, HANDSHAKE, refusePlain);
    return server;
  } catch (error) {
    const cause = say("key or certificate can't be used: {0}", error instanceof Error ? error.message : String(error));
    throw new MockMistake(say("serve HTTPS"), cause, say("Give both in PEM, and of one pair."));
  }
}

/** An error before a connection is encrypted: then there is nothing that an answer could be written to. */
export const isOfHandshake = ({ code = "" }: NodeJS.ErrnoException): boolean => /^ERR_(SSL|TLS)_/.test(code);
