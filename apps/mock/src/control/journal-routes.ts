// Routes for what the journal holds: entries, the bill, manners, schedules, and near misses of the fixtures.
import { Hono } from "hono";
import type { Replay } from "../decide/replay.ts";
import type { Entry } from "../exchange/entry.ts";
import type { Journal } from "../journal/journal.ts";
import { scheduleOf } from "../plan/scenario/schedule.ts";
import { billOf } from "../reports/bill.ts";
import { junit } from "../reports/manners/junit.ts";
import { type Judging, mannersInSlices } from "../reports/manners/manners.ts";
import { metricsOf } from "../reports/metrics.ts";
import { PROMETHEUS_TYPE, prometheusText } from "../reports/prometheus.ts";
import { createQueue } from "./queue.ts";
import { collected, jsonStream, mapSlices, sliced, slicesOf } from "./slices.ts";

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
  const queue = createQueue();
  // A report needs all entries at a time, so that one is made after the other; without its client it ends early.
  const reports = createQueue();
  const entriesFor = (token: string | undefined, signal: AbortSignal) =>
    collected(slicesOf(journal.slices(token)), queue, signal);
  /** Of all tenants, or of the one that is asked about. */
  const callsOf = (token: string | undefined) => (token === undefined ? journal.count : journal.tallyOf(token).calls);
  /** The first and the last number of the newest entries that fit, so that none of the others is kept meanwhile. */
  const newest = async (most: number, token: string | undefined, filters: Filters, signal: AbortSignal) => {
    const counts = mapSlices(slicesOf(journal.slices(token)), (entry) => fits(entry, filters) && entry.count);
    const fitting = (await collected(counts, queue, signal)).filter((count) => count !== false);
    return { first: fitting.at(-Math.min(most, fitting.length)) ?? 0, last: fitting.at(-1) ?? 0 };
  };
  app.get("/journal", async (context) => {
    const { token, limit, ...filters } = context.req.query();
    const all = { first: 0, last: Number.POSITIVE_INFINITY };
    const { signal } = context.req.raw;
    const { first, last } = limit === undefined ? all : await newest(Number(limit), token, filters, signal);
    const entries = mapSlices(slicesOf(journal.slices(token)), (entry) =>
      entry.count >= first && entry.count <= last && fits(entry, filters) ? entry : undefined,
    );
    return context.body(jsonStream({ calls: callsOf(token) }, "entries", entries, queue), 200, JSON_LIST);
  });
  app.get("/bill", (context) => context.json(billOf(journal, context.req.query("token"))));
  app.get("/metrics", (context) =>
    context.body(prometheusText(metricsOf(journal, seed)), 200, { "content-type": PROMETHEUS_TYPE }),
  );
  app.get("/schedule", async (context) => {
    const { signal } = context.req.raw;
    const token = context.req.query("token") ?? "";
    return context.json({ replay: await reports(async () => scheduleOf(seed, await entriesFor(token, signal))) });
  });
  app.get("/manners", async (context) => {
    const { signal } = context.req.raw;
    const manners = await reports(async () => {
      const entries = await entriesFor(context.req.query("token"), signal);
      return collected(slicesOf(mannersInSlices(entries, judging)), queue, signal);
    });
    if (context.req.query("format") !== "junit")
      return context.body(jsonStream({}, undefined, sliced(manners), queue), 200, JSON_LIST);
    return context.body(junit(manners), 200, { "content-type": "application/xml" });
  });
  app.get("/near-misses", (context) => {
    const misses = mapSlices(slicesOf(journal.slices(context.req.query("token"))), (entry) =>
      entry.by === "world" ? nearMiss(entry, judging, replay) : undefined,
    );
    return context.body(jsonStream({}, undefined, misses, queue), 200, JSON_LIST);
  });
  app.post("/reset", (context) => {
    const token = context.req.query("token");
    journal.reset(token);
    return context.json({ ok: true, calls: callsOf(token) });
  });
  return app;
}

/** Every filter names a field of the entry, `code=302`; `from` is the first number. */
type Filters = Readonly<Record<string, string>>;

function fits(entry: Entry, { from, ...filters }: Filters): boolean {
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
