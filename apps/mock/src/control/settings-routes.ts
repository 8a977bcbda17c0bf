// Routes for the settings that can change: scenario, limits and clock, of one tenant or the defaults of all.
import { Hono } from "hono";
import { mistakeInEnglish } from "../mistake.ts";
import { builtinScenarios } from "../plan/scenario/builtin.ts";
import type { Scenario } from "../plan/scenario/rule.ts";
import { validateScenario } from "../plan/scenario/validate.ts";
import type { Tenants } from "../plan/tenant/tenants.ts";
import { CLOCK_REMEDY, moveClock } from "./clock.ts";
import { jsonBody, rulesBody, type WithBody } from "./json-body.ts";

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
    tenants.use(scenarioIn(rulesBody(context, 'Try {"scenario": "flaky"}.')), token);
    return context.json(settingsOf(token));
  });
  app.delete("/scenario", (context) => {
    tenants.close(tokenOf(context.req.query("token")));
    return context.json(settingsOf(undefined));
  });
  app.put("/limits", (context) => {
    tenants.limit(jsonBody(context, 'Try {"perDay": 3}.'), context.req.query("token"));
    return context.json(settingsOf(context.req.query("token")));
  });
  app.get("/clock", (context) => context.json({ clock: settingsOf(context.req.query("token")).clock }));
  app.post("/clock", (context) => {
    const time = moveClock(tenants, jsonBody(context, CLOCK_REMEDY), context.req.query("token"));
    return context.json({ clock: new Date(time).toISOString() });
  });
  return app;
}

/** A scenario by name, or one of its own; never both, so that nothing in a body is left out without a word. */
function scenarioIn(body: Readonly<Record<string, unknown>>): string | Scenario {
  const act = "put a scenario in force";
  const keys = Object.keys(body);
  if (keys.length === 0) throw mistakeInEnglish(act, "the body is empty", 'Try {"scenario": "flaky"}.');
  if (!Object.hasOwn(body, "scenario")) return validateScenario("given", body);
  const rest = keys.filter((key) => key !== "scenario");
  if (typeof body.scenario !== "string") {
    throw mistakeInEnglish(act, "its name is not a text", 'Try {"scenario": "flaky"}.');
  }
  if (rest.length === 0) return body.scenario;
  const remedy = rest.includes("limits") ? "Send the name alone, and limits to /__mock/limits." : "Send one of them.";
  throw mistakeInEnglish(act, `the body has both a name and ${rest.join(", ")}`, remedy);
}

function tokenOf(token: string | undefined): string {
  if (token !== undefined) return token;
  throw mistakeInEnglish("remove a tenant's settings", "no token is given", "Try DELETE /__mock/scenario?token=ci-7.");
}
