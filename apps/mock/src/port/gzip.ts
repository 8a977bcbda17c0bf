// Compresses answers for clients that accept it, where the port is set so: the services' own habits differ. In process
// nothing is compressed, since a client of `fetch` never sees a body before it is decompressed.
import { gzipSync } from "node:zlib";
import type { Bytes } from "@weibo-kit/world/json-text";
import { parseAccept } from "hono/utils/accept";
import type { Gzip } from "../exchange/request.ts";

/** What a port needs to compress. */
export const gzip: Gzip = {
  accepts: (encodings) => encodings !== null && isWanted(encodings),
  compress: (bytes: Bytes): Bytes => new Uint8Array(gzipSync(bytes)),
};

/** `*` stands for each encoding that isn't named. */
function isWanted(encodings: string): boolean {
  const accepted = parseAccept(encodings);
  const named = accepted.find(({ type }) => /^(x-)?gzip$/i.test(type)) ?? accepted.find(({ type }) => type === "*");
  return named !== undefined && named.q > 0;
}

/** A whole response, compressed while it is read; one without a body or with an encoding of its own stays as it is. */
export function gzipped(response: Response, encodings: string | null): Response {
  const { body, headers: own, status, statusText } = response;
  if (body === null || own.has("content-encoding") || !gzip.accepts(encodings)) return response;
  const headers = new Headers(own);
  headers.delete("content-length");
  headers.set("content-encoding", "gzip");
  return new Response(body.pipeThrough(new CompressionStream("gzip")), { status, statusText, headers });
}
