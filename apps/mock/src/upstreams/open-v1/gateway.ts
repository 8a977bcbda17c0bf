// What answers before V1 itself does: the cache in front of it, and the refusal of bytes that are no request.
import type { Reply } from "../../exchange/reply.ts";
import { htmlPage } from "../../render/html-page.ts";
import { errorPayload } from "./payloads/error.ts";

const MEDITATION = htmlPage(
  "503 Service Unavailable",
  "<h1>Error 503 Service Unavailable</h1><h3>Guru Meditation:</h3>",
);

/** Varnish answered when V1 was overloaded; `retry-after: 0` is its own. */
export const gatewayPage = (): Reply => ({
  status: 503,
  code: 503,
  headers: { "content-type": "text/html; charset=utf-8", "retry-after": "0", server: "Varnish", via: "1.1 varnish" },
  body: MEDITATION,
});

export const unreadable = (message: string): string => JSON.stringify(errorPayload("", 400, message));
