// Routes for what the journal holds: entries, the bill, manners, schedules, and near misses of the fixtures.
import { Hono } from "hono";
import type { Replay } from "../decide/replay.ts";
import type { Entry } from "../exchange/types.ts";
import type { Journal } from "../journal/journal.ts";
import { scheduleOf } from "../plan/scenario/schedule.ts";
import { billOf } from "../reports/bill.ts";
import { junit } from "../reports/manners/junit.ts";
import { type Judging, mannersInSlices } from "../reports/manners/manners.ts";
import { collected, jsonStream, mapSlices } from "./slices.ts";

/** A list has no length before it is written. Without this word the port would wait, by a timer, for the first slices. */
const JSON_LIST = { "content-type": "application/json", "transfer-encoding": "chunked" };

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
    const slices = mapSlices(journal.slices(token), (entry) => (fits(entry, filters) ? entry : undefined));
    return context.body(jsonStream({ calls: journal.count }, "entries", slices), 200, JSON_LIST);
  });
  app.get("/bill", (context) => context.json(billOf(journal, context.req.query("token"))));
  app.get("/schedule", async (context) => {
    const entries = await collected(journal.slices(context.req.query("token") ?? ""));
    return context.json({ replay: scheduleOf(seed, entries) });
  });
  app.get("/manners", async (context) => {
    const entries = await collected(journal.slices(context.req.query("token")));
    const manners = mannersInSlices(entries, judging);
    if (context.req.query("format") !== "junit")
      return context.body(jsonStream({}, undefined, manners), 200, JSON_LIST);
    return context.body(junit(await collected(manners)), 200, { "content-type": "application/xml" });
  });
  app.get("/near-misses", (context) => {
    const slices = mapSlices(journal.slices(context.req.query("token")), (entry) =>
      entry.by === "world" ? nearMiss(entry, judging, replay) : undefined,
    );
    return context.body(jsonStream({}, undefined, slices), 200, JSON_LIST);
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
