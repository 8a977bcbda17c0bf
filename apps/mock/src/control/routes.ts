// The control surface under /__mock: is it up, what happened, what would happen, forget it all.
import type { World } from "@weibo-kit/world";
import { Hono } from "hono";
import type { Spine } from "../answer.ts";
import type { Upstream } from "../exchange.ts";
import type { Journal } from "../journal.ts";
import { explain } from "./explain.ts";

export interface Controlled {
  readonly upstreams: readonly Upstream[];
  readonly spine: Spine;
  readonly journal: Journal;
  readonly world: World;
}

export function controlRoutes({ upstreams, spine, journal, world }: Controlled): Hono {
  const app = new Hono();
  app.get("/health", (context) => context.json({ ok: true, seed: world.seed, calls: journal.count }));
  app.get("/journal", (context) => context.json({ calls: journal.count, entries: journal.entries() }));
  app.get("/explain", (context) => context.json(explain(context.req.query("url"), upstreams, spine)));
  app.post("/reset", (context) => {
    journal.reset();
    return context.json({ ok: true, calls: 0 });
  });
  app.all("*", (context) => context.json({ mistake: `${context.req.path} is not part of the control surface.` }, 404));
  return app;
}
