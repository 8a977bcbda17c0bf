// Routes that make and end tenants whose names are no secrets.
import { Hono } from "hono";
import type { Journal } from "../journal/journal.ts";
import { pseudonym } from "../journal/mask.ts";
import { MockMistake } from "../mistake.ts";
import type { Tenants } from "../plan/tenant/tenants.ts";
import { jsonBody, type WithBody } from "./json-body.ts";
import type { TenantSecrets } from "./tenant-secrets.ts";

/** The parts of a mock in which a tenant leaves traces. */
interface Traces {
  readonly secrets: TenantSecrets;
  readonly tenants: Tenants;
  readonly journal: Journal;
}

export function tenantRoutes({ secrets, tenants, journal }: Traces): Hono<WithBody> {
  const app = new Hono<WithBody>();
  app.post("/tenants", (context) => {
    const { name, ...rest } = context.get("body") === "" ? {} : jsonBody(context);
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined)
      throw new MockMistake("make a tenant", `the body has ${unknown}`, 'Try {"name": "ci-7"}, or no body.');
    const made = secrets.make(name);
    return context.json({ tenant: made.name, secret: made.secret, pseudonym: pseudonym(made.name) });
  });
  app.delete("/tenants", (context) => {
    const token = context.req.query("token");
    if (token === undefined)
      throw new MockMistake("end a tenant", "no token is given", "Try DELETE /__mock/tenants?token=ci-7.");
    journal.reset(token);
    tenants.close(token);
    secrets.end(token);
    return context.json({ ok: true });
  });
  return app;
}
