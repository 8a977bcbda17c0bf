// Routes for what the journal holds: entries, the bill, manners, schedules, and near misses of the fixtures.
import { Hono } from "hono";
import type { Replay } from "../decide/replay.ts";
import type { Entry } from "../exchange/types.ts";
import type { Journal } from "../journal/journal.ts";
import { scheduleOf } from "../plan/scenario/schedule.ts";
import { billOf } from "../reports/bill.ts";
import { junit } from "../reports/manners/junit.ts";
import { type Judging, mannersOf } from "../reports/manners/manners.ts";

/** What the routes report on. */
export interface Reported {
  readonly journal: Journal;
  readonly seed: number;
  readonly judging: Judging;
  readonly replay: Replay;
}

export function journalRoutes({ journal, seed, judging, replay }: Reported): Hono {
  const app = new Hono();
  app.get("/journal", (context) => {
    const { token, ...filters } = context.req.query();
    const entries = journal.entries(token).filter((entry) => fits(entry, filters));
    return context.json({ calls: journal.count, entries });
  });
  app.get("/bill", (context) => context.json(billOf(journal, context.req.query("token"))));
  app.get("/schedule", (context) => {
    return context.json({ replay: scheduleOf(seed, journal.entries(context.req.query("token") ?? "")) });
  });
  app.get("/manners", (context) => {
    const manners = mannersOf(journal.entries(context.req.query("token")), judging);
    if (context.req.query("format") !== "junit") return context.json(manners);
    return context.body(junit(manners), 200, { "content-type": "application/xml" });
  });
  app.get("/near-misses", (context) => {
    const missed = journal.entries(context.req.query("token")).filter(({ by }) => by === "world");
    return context.json(missed.flatMap((entry) => nearMiss(entry, judging, replay) ?? []));
  });
  app.post("/reset", (context) => {
    journal.reset(context.req.query("token"));
    return context.json({ ok: true, calls: journal.count });
  });
  return app;
}

/** Every filter names a field of the entry, `code=302`; `from` is the first number. */
function fits(entry: Entry, { from, ...filters }: Readonly<Record<string, string>>): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...entry };
  return (
    entry.count >= Number(from ?? 0) && Object.entries(filters).every(([name, text]) => String(fields[name]) === text)
  );
}

function nearMiss({ count, method, url, input }: Entry, { router }: Judging, replay: Replay): object | undefined {
  const { operation } = router(method, url.split("?", 1)[0] ?? "");
  const nearest = replay.nearest({ operation, input });
  if (nearest === undefined) return undefined;
  return { count, url, nearest: nearest.fixture, because: `no fixture: differs in ${nearest.differs.join(", ")}` };
}
