// What is in force, for everybody or for one token: scenario, limits, clock. A token's own room is made on first use.
import { Hono } from "hono";
import { MockMistake } from "../mistake.ts";
import type { Rooms } from "../plan/tenant/tenants.ts";
import { checkScenario } from "../plan/scenario/validate.ts";
import { named } from "../plan/scenario/builtin.ts";
import { askedBody } from "./json-body.ts";
import { moveClock } from "./clock.ts";

export function inForceRoutes(rooms: Rooms): Hono {
  const app = new Hono();
  const tell = (token: string | undefined) => {
    const room = rooms.of(token ?? "");
    const { denied, ...limits } = room.limits;
    return {
      scenario: room.scenario.name,
      about: room.scenario.about,
      limits: { ...limits, ...(denied ? { denied: [...denied] } : {}) },
      clock: new Date(rooms.now(room)).toISOString(),
      rooms: rooms.size,
    };
  };
  app.get("/scenarios", (context) => context.json(named));
  app.get("/scenario", (context) => context.json(tell(context.req.query("token"))));
  app.put("/scenario", async (context) => {
    const token = context.req.query("token");
    const body = await askedBody(context);
    rooms.use(typeof body.scenario === "string" ? body.scenario : checkScenario("given", body), token);
    return context.json(tell(token));
  });
  app.delete("/scenario", (context) => {
    rooms.close(tokenOf(context.req.query("token")));
    return context.json(tell(undefined));
  });
  app.put("/limits", async (context) => {
    rooms.limit(await askedBody(context), context.req.query("token"));
    return context.json(tell(context.req.query("token")));
  });
  app.get("/clock", (context) => context.json({ clock: tell(context.req.query("token")).clock }));
  app.post("/clock", async (context) => {
    const { advance, to } = await askedBody(context);
    const wish = {
      ...(typeof advance === "string" || typeof advance === "number" ? { advance } : {}),
      ...(typeof to === "string" ? { to } : {}),
    };
    return context.json({ clock: new Date(moveClock(rooms, wish, context.req.query("token"))).toISOString() });
  });
  return app;
}

function tokenOf(token: string | undefined): string {
  if (token !== undefined) return token;
  throw new MockMistake("close a room", "no token is given", "Try DELETE /__mock/scenario?token=ci-7.");
}
