// The cuts that change what is said: garbled, an HTML page, a wrong type. Reply in, reply out.
import type { Disruption, Reply, UpstreamName } from "../exchange/types.ts";
import { textOf } from "../render/text.ts";

/** What stood before V1 when it was overloaded; `retry-after: 0` is its own. */
const MEDITATION = page("503 Service Unavailable", "<h1>Error 503 Service Unavailable</h1><h3>Guru Meditation:</h3>");
const GATEWAY = page("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>");

export function spoil(reply: Reply, disruption: Disruption | undefined, upstream: UpstreamName): Reply {
  if (disruption === "html") return upstream === "open-v1" ? overloaded() : badGateway();
  if (disruption === "garble") return { ...reply, body: garbled(textOf(reply.body)) };
  if (disruption === "wrong-type") return { ...reply, headers: { ...reply.headers, "content-type": "text/html" } };
  return reply;
}

const overloaded = (): Reply => ({
  status: 503,
  code: 503,
  headers: { "content-type": "text/html; charset=utf-8", "retry-after": "0", server: "Varnish", via: "1.1 varnish" },
  body: MEDITATION,
});

const badGateway = (): Reply => ({
  status: 502,
  code: 502,
  headers: { "content-type": "text/html", server: "nginx" },
  body: GATEWAY,
});

function page(title: string, body: string): string {
  return `<!DOCTYPE html>\n<html>\n<head><title>${title}</title></head>\n<body>${body}</body>\n</html>\n`;
}

/** The middle is lost and both ends are glued together by what no parser takes. */
function garbled(body: string): string {
  const third = Math.floor(body.length / 3);
  return `${body.slice(0, third)}\u0000<}{"${body.slice(-third || body.length)}`;
}
