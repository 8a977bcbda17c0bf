// Routes that make, list and end tenants whose names are no secrets.
import { Hono } from "hono";
import type { Journal } from "../journal/journal.ts";
import { pseudonym } from "../journal/mask.ts";
import { type MockMistake, mistakeInEnglish } from "../mistake.ts";
import type { Tenants } from "../plan/tenant/tenants.ts";
import { jsonBody, type WithBody } from "./json-body.ts";
import type { TenantSecrets } from "./tenant-secrets.ts";

/** The parts of a mock in which a tenant leaves traces. */
interface Traces {
  readonly secrets: TenantSecrets;
  readonly tenants: Tenants;
  readonly journal: Journal;
}

const MAKE = "make a tenant";
const BODY = 'Try {"name": "ci-7"}, or no body.';

export function tenantRoutes({ secrets, tenants, journal }: Traces): Hono<WithBody> {
  const app = new Hono<WithBody>();
  const end = (name: string) => {
    journal.reset(name);
    tenants.close(name);
    secrets.end(name);
    return { ok: true };
  };
  app.get("/tenants", (context) => {
    const made = secrets.names.map((tenant) => ({ tenant, calls: journal.tallyOf(tenant).calls }));
    return context.json({ tenants: made, most: secrets.most });
  });
  app.post("/tenants", (context) => {
    const { name, ...rest } = context.get("body") === "" ? {} : jsonBody(context, BODY);
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) throw mistakeInEnglish(MAKE, `the body has ${unknown}`, BODY);
    // Before the name is looked at: the answer must not depend on which names exist.
    if (name !== undefined && context.env?.isAdmin === false) throw onlyForAdmin();
    const made = secrets.make(name);
    return context.json({ tenant: made.name, secret: made.secret, pseudonym: pseudonym(made.name) });
  });
  app.delete("/tenants", (context) => {
    const token = context.req.query("token");
    if (token === undefined)
      throw mistakeInEnglish("end a tenant", "no token is given", "Try DELETE /__mock/tenants?token=ci-7.");
    return context.json(end(token));
  });
  app.delete("/tenants/:name", (context) => {
    const name = context.req.param("name");
    if (!secrets.isTaken(name))
      throw mistakeInEnglish("end a tenant", "no tenant has this name", "GET /__mock/tenants lists those made.");
    return context.json(end(name));
  });
  return app;
}

const onlyForAdmin = (): MockMistake =>
  mistakeInEnglish(
    MAKE,
    "a name is asked for without the admin token",
    "Send it: authorization: Bearer …; or ask for no name: a fresh one needs no token.",
    401,
  );
