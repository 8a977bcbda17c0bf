// What answers a Request: the control surface, the documents, and for every other path a service.
import { Hono } from "hono";
import type { Spine } from "./answer.ts";
import type { WithBody } from "./control/json-body.ts";
import { endedBy } from "./deliver/ended-by.ts";
import { errorResponse, toResponse } from "./deliver/to-response.ts";
import type { AppBindings } from "./fetch.ts";
import { formIn } from "./read/form.ts";
import { fromRequest } from "./read/read.ts";

/** The routes that are the mock's own: two below /__mock, the documents from the root on. */
export interface OwnRoutes {
  readonly pictures: Hono;
  readonly control: Hono<WithBody>;
  readonly documents: Hono;
}

export function createApp(spine: Spine, { pictures, control, documents }: OwnRoutes) {
  const app = new Hono<{ Bindings: AppBindings }>();
  app.use("/__mock/*", async (context, next) => {
    await next();
    context.res = endedBy(context.env?.signal ?? context.req.raw.signal, context.res);
  });
  app.route("/__mock", pictures);
  app.route("/__mock", control);
  app.route("/", documents);
  app.all("*", async ({ req: { raw }, env }) => {
    const request = fromRequest(raw, await formIn(raw), env?.signal ?? undefined);
    // The client has left before the call was whole: it is not counted, and this answer reaches no one.
    return request.signal.aborted ? new Response() : toResponse(spine.answer(request));
  });
  app.onError(errorResponse);
  return app;
}
