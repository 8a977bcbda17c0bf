// The documents as routes: `/openapi.json` and `/openapi.yaml`, and below /__mock one for each upstream and `weibo.http`.
import { type Context, Hono } from "hono";
import type { AppBindings } from "../exchange/request.ts";
import type { Documents } from "./documents.ts";
import { yamlOf } from "./yaml.ts";

interface Bound {
  readonly Bindings: AppBindings;
}

/** After a URL parser: a name, an address of four numbers, or one in brackets. */
const HOST = /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?(?:\.[a-z\d_](?:[a-z\d_-]*[a-z\d_])?)*\.?|\[[\da-f:]+\])(?::\d+)?$/;
const YAML = { "content-type": "application/yaml" };

/** Relative to the root. Those below /__mock come after the control routes, which refuse unknown parameters. */
export function documentRoutes(documents: Documents, upstreams: readonly { readonly name: string }[]): Hono<Bound> {
  const app = new Hono<Bound>();
  const both = (path: string, made: (origin: string) => object | undefined) => {
    app.get(`${path}.json`, (context) => context.json(made(originOf(context))));
    app.get(`${path}.yaml`, (context) => context.body(yamlOf(made(originOf(context))), 200, YAML));
  };
  both("/openapi", documents.all);
  for (const { name } of upstreams) both(`/__mock/openapi/${name}`, (origin) => documents.of(name, origin));
  app.get("/__mock/weibo.http", (context) => context.text(documents.httpFile(originOf(context))));
  return app;
}

/**
 * As the caller reached the mock: the port makes the URL from the Host header. What is no name or address with a port
 * doesn't get into a document, whose readers put it into commands: then it is the port's own address.
 */
function originOf({ req, env }: Context<Bound>): string {
  const { origin, host } = new URL(req.url);
  return HOST.test(host) ? origin : (env?.address ?? "http://localhost");
}
