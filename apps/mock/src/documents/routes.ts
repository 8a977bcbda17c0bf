// The documents as routes: `/openapi.json` and `/openapi.yaml`, and below /__mock one for each upstream and `weibo.http`.
import { type Context, Hono } from "hono";
import type { Documents } from "./documents.ts";
import { yamlOf } from "./yaml.ts";

const YAML = { "content-type": "application/yaml" };

/** Relative to the root. Those below /__mock come after the control routes, which refuse unknown parameters. */
export function documentRoutes(documents: Documents, upstreams: readonly { readonly name: string }[]): Hono {
  const app = new Hono();
  const both = (path: string, made: (origin: string) => object | undefined) => {
    app.get(`${path}.json`, (context) => context.json(made(originOf(context))));
    app.get(`${path}.yaml`, (context) => context.body(yamlOf(made(originOf(context))), 200, YAML));
  };
  both("/openapi", documents.all);
  for (const { name } of upstreams) both(`/__mock/openapi/${name}`, (origin) => documents.of(name, origin));
  app.get("/__mock/weibo.http", (context) => context.text(documents.httpFile(originOf(context))));
  return app;
}

/** As the caller reached the mock: the port makes the URL from the Host header. */
const originOf = (context: Context): string => new URL(context.req.url).origin;
