// The documents as routes: `/openapi.json` and `/openapi.yaml`, and below /__mock one for each upstream and `weibo.http`.
import { type Context, Hono } from "hono";
import type { Documents } from "./documents.ts";
import { yamlOf } from "./yaml.ts";

const YAML = { "content-type": "application/yaml" };

/** Relative to the root. */
export function rootDocumentRoutes(documents: Documents): Hono {
  const app = new Hono();
  app.get("/openapi.json", (context) => context.json(documents.all(originOf(context))));
  app.get("/openapi.yaml", (context) => context.body(yamlOf(documents.all(originOf(context))), 200, YAML));
  return app;
}

/** Relative to `/__mock`. */
export function documentRoutes(documents: Documents, upstreams: readonly { readonly name: string }[]): Hono {
  const app = new Hono();
  for (const { name } of upstreams) {
    app.get(`/openapi/${name}.json`, (context) => context.json(documents.of(name, originOf(context))));
    app.get(`/openapi/${name}.yaml`, (context) =>
      context.body(yamlOf(documents.of(name, originOf(context))), 200, YAML),
    );
  }
  app.get("/weibo.http", (context) => context.text(documents.httpFile(originOf(context))));
  return app;
}

/** As the caller reached the mock: the port makes the URL from the Host header. */
const originOf = (context: Context): string => new URL(context.req.url).origin;
