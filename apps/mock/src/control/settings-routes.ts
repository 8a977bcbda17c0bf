// Routes for the settings that can change: scenario, limits and clock, of one tenant or the defaults of all.
import { Hono } from "hono";
import { MockMistake } from "../mistake.ts";
import { builtinScenarios } from "../plan/scenario/builtin.ts";
import { validateScenario } from "../plan/scenario/validate.ts";
import type { Tenants } from "../plan/tenant/tenants.ts";
import { moveClock } from "./clock.ts";
import { jsonBody, type WithBody } from "./json-body.ts";

export function settingsRoutes(tenants: Tenants): Hono<WithBody> {
  const app = new Hono<WithBody>();
  const settingsOf = (token: string | undefined) => {
    const tenant = tenants.of(token ?? "");
    const { denied, ...limits } = tenant.limits;
    return {
      scenario: tenant.scenario.name,
      about: tenant.scenario.about,
      limits: { ...limits, ...(denied ? { denied: [...denied] } : {}) },
      clock: new Date(tenants.now(tenant)).toISOString(),
      tenants: tenants.size,
    };
  };
  app.get("/scenarios", (context) => context.json(builtinScenarios));
  app.get("/scenario", (context) => context.json(settingsOf(context.req.query("token"))));
  app.put("/scenario", (context) => {
    const token = context.req.query("token");
    const body = jsonBody(context);
    tenants.use(typeof body.scenario === "string" ? body.scenario : validateScenario("given", body), token);
    return context.json(settingsOf(token));
  });
  app.delete("/scenario", (context) => {
    tenants.close(tokenOf(context.req.query("token")));
    return context.json(settingsOf(undefined));
  });
  app.put("/limits", (context) => {
    tenants.limit(jsonBody(context), context.req.query("token"));
    return context.json(settingsOf(context.req.query("token")));
  });
  app.get("/clock", (context) => context.json({ clock: settingsOf(context.req.query("token")).clock }));
  app.post("/clock", (context) => {
    const time = moveClock(tenants, jsonBody(context), context.req.query("token"));
    return context.json({ clock: new Date(time).toISOString() });
  });
  return app;
}

function tokenOf(token: string | undefined): string {
  if (token !== undefined) return token;
  throw new MockMistake("close a tenant", "no token is given", "Try DELETE /__mock/scenario?token=ci-7.");
}
