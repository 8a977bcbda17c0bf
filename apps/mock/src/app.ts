// What answers a Request: the control surface, the documents, and for every other path a service.
import { Hono } from "hono";
import type { Spine } from "./answer.ts";
import { endedBy } from "./deliver/ended-by.ts";
import { errorResponse, toResponse } from "./deliver/to-response.ts";
import type { AppBindings } from "./exchange/request.ts";
import { formIn } from "./read/form.ts";
import { fromRequest } from "./read/read.ts";

type App = Hono<{ Bindings: AppBindings }>;

/** @param mount adds the routes that are the mock's own; every other path is a service's */
export function createApp(spine: Spine, mount: (app: App) => void): App {
  const app: App = new Hono();
  app.use("/__mock/*", async (context, next) => {
    await next();
    context.res = endedBy(context.env?.signal ?? context.req.raw.signal, context.res);
  });
  mount(app);
  app.all("*", async ({ req: { raw }, env }) => {
    const request = fromRequest(raw, await formIn(raw), env?.signal ?? undefined);
    // The client has left before the call was whole: it is not counted, and this answer reaches no one.
    return request.signal.aborted ? new Response() : toResponse(spine.answer(request));
  });
  app.onError(errorResponse);
  return app;
}
