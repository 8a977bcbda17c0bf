// The door: Hono matches paths, and for each operation calls the spine.
import { Hono } from "hono";
import type { Spine } from "./answer.ts";
import { errorResponse, toResponse } from "./deliver/to-response.ts";
import type { Upstream } from "./exchange/types.ts";
import { formIn } from "./read/form.ts";
import { fromRequest } from "./read/read.ts";

export function createDoor(upstreams: readonly Upstream[], spine: Spine): Hono {
  const app = new Hono();
  for (const upstream of upstreams) {
    for (const operation of upstream.operations) {
      app.on([...operation.methods], routeOf(operation.path), async ({ req: { raw } }) =>
        toResponse(spine.answer(upstream, operation, fromRequest(raw, await formIn(raw)))),
      );
    }
  }
  app.notFound(async (context) => {
    const upstream = upstreamFor(context.req.path, upstreams);
    return toResponse(spine.answer(upstream, upstream.unknown(context.req.path), fromRequest(context.req.raw)));
  });
  app.onError(errorResponse);
  return app;
}

const V1_PATH = /\.(json|xml)$|^\/(oauth|users|friendships|friends|followers|statuses|account|provinces)(?=[/.]|$)/;

/** `/users/show/{id}.json` becomes `/users/show/:id{[^/]+\.json}`. */
function routeOf(template: string): string {
  return template.replace(/\{(\w+)\}([^/]*)$/, (_all, name: string, ending: string) => {
    return `:${name}{[^/]+${ending.replaceAll(".", "\\.")}}`;
  });
}

/** Paths that end in a format, or begin like one of V1's, are V1's; the rest is Just One API's. */
function upstreamFor(path: string, upstreams: readonly Upstream[]): Upstream {
  const name = V1_PATH.test(path) ? "open-v1" : "justone";
  const found = upstreams.find((upstream) => upstream.name === name) ?? upstreams[0];
  if (found === undefined) throw new Error("A mock without upstreams was built.");
  return found;
}
