// Compresses answers for clients that accept it, where the port is set so: the services' own habits differ. In process
// nothing is compressed, since a client of `fetch` never sees a body before it is decompressed.
import { gzipSync } from "node:zlib";
import type { Bytes } from "@weibo-kit/world/json-text";
import { isBodiless } from "../deliver/bodiless.ts";
import type { Gzip } from "../exchange/request.ts";
import { acceptsGzip } from "./accepts-gzip.ts";

/** What a port needs to compress. */
export const gzip: Gzip = {
  accepts: acceptsGzip,
  compress: (bytes: Bytes): Bytes => new Uint8Array(gzipSync(bytes)),
};

/**
 * A whole response, compressed while it is read. That to a HEAD request has the headers of the compressed one, without
 * its length, which is known at its end alone. One with an encoding of its own stays as it is.
 */
export function gzipped(response: Response, { method, headers: asked }: Request): Response {
  const { body, headers: own, status, statusText } = response;
  const hasBody = body !== null || (method === "HEAD" && !isBodiless(status));
  if (!hasBody || own.has("content-encoding") || !gzip.accepts(asked.get("accept-encoding"))) return response;
  const headers = new Headers(own);
  headers.delete("content-length");
  headers.set("content-encoding", "gzip");
  return new Response(body?.pipeThrough(new CompressionStream("gzip")) ?? null, { status, statusText, headers });
}
