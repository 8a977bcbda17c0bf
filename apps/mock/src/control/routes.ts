// The routes under /__mock: health, journal and reports, explain, settings, reset.
import type { World } from "@weibo-kit/world";
import { Hono } from "hono";
import type { Spine } from "../answer.ts";
import type { Replay } from "../decide/replay.ts";
import type { Journal } from "../journal/journal.ts";
import type { Tenants } from "../plan/tenant/tenants.ts";
import type { Judging } from "../reports/manners/manners.ts";
import { controlDocument } from "./document.ts";
import { explain } from "./explain.ts";
import { journalRoutes } from "./journal-routes.ts";
import { limitBody, type WithBody } from "./json-body.ts";
import { knownRequests } from "./known-requests.ts";
import { peopleRoutes } from "./people-routes.ts";
import { settingsRoutes } from "./settings-routes.ts";
import { tenantRoutes } from "./tenant-routes.ts";
import type { TenantSecrets } from "./tenant-secrets.ts";

/** The parts of a mock that the control routes show or changes. */
export interface Controlled {
  readonly spine: Spine;
  readonly journal: Journal;
  readonly tenants: Tenants;
  readonly replay: Replay;
  readonly world: World;
  readonly judging: Judging;
  readonly secrets: TenantSecrets;
}

export function controlRoutes(controlled: Controlled): Hono<WithBody> {
  const { spine, journal, tenants, replay, world, judging, secrets } = controlled;
  const app = new Hono<WithBody>();
  const { upstreams } = judging;
  const operations = upstreams.flatMap((upstream) => [...upstream.operations, upstream.unknown("/")]);
  const description = controlDocument(
    upstreams.map(({ name }) => name),
    operations.map(({ name }) => name),
  );
  app.use(knownRequests(description), limitBody);
  const { seed, population } = world;
  app.get("/health", (context) => context.json({ ok: true, seed, population, calls: journal.count }));
  app.get("/openapi.json", (context) => context.json(description));
  app.get("/explain", ({ req, json }) => {
    const { url, token } = req.query();
    return json(explain({ url, token, headers: req.raw.headers }, { spine, replay, mask: judging.mask }));
  });
  app.route("/", journalRoutes({ journal, seed, judging, replay }));
  app.route("/", settingsRoutes(tenants));
  app.route("/", peopleRoutes(tenants));
  app.route("/", tenantRoutes({ secrets, tenants, journal }));
  return app;
}
