// Observability with other people's packages: OpenTelemetry carries a test's tenant through an app to the mock, and a
// parser of Prometheus' text format finds every call in the metrics.
import { deepEqual, equal, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import parse from "parse-prometheus-text-format";
import { withMock, withServer } from "../with-mock.mjs";

const APP = fileURLToPath(new URL("app.mjs", import.meta.url));
const FANS = "/api/weibo/get-fans/v1?token=any&uid=";

/** A test of the app: its own scenario, its own calls, though the app has one token for all. */
async function testOf(app, mock, number) {
  const tenant = `test ${number}, 测试`;
  const token = encodeURIComponent(tenant);
  const failing = number % 3;
  const body = JSON.stringify({ rules: [{ when: { nth: failing + 1 }, then: { fault: 302 } }] });
  await fetch(`${mock}/__mock/scenario?token=${token}`, { method: "PUT", body });
  const codes = [];
  for (let call = 0; call < 3; call += 1) {
    const headers = { baggage: `user=alice;ttl=1,mock.tenant=${token}` };
    codes.push(await (await fetch(app, { headers })).text());
  }
  deepEqual(
    codes,
    ["0", "0", "0"].map((code, place) => (place === failing ? "302" : code)),
    tenant,
  );
  const { entries } = await (await fetch(`${mock}/__mock/journal?token=${token}`)).json();
  deepEqual(
    entries.map(({ nth }) => nth),
    [1, 2, 3],
    tenant,
  );
}

const sum = (metrics) => metrics.reduce((all, { value }) => all + Number(value), 0);

async function metricsOf(mock) {
  const response = await fetch(`${mock}/__mock/metrics`);
  equal(response.headers.get("content-type"), "text/plain; version=0.0.4; charset=utf-8");
  return await response.text();
}

const parsed = (text) => new Map(parse(text).map((metric) => [metric.name, metric]));

/** The parser knows histograms without labels alone, so that it is given one operation's at a time, without them. */
function histogramOf(text, operation) {
  const labels = new RegExp(`\\{upstream="\\w+",operation="${operation}"(?:,(le="[^"]+"))?\\}`);
  const lines = text
    .split("\n")
    .filter((line) => line.startsWith("weibo_kit_call_duration_seconds") && labels.test(line));
  const bare = lines.map((line) => line.replace(labels, (_all, le) => (le === undefined ? "" : `{${le}}`)));
  const type = "# HELP weibo_kit_call_duration_seconds -\n# TYPE weibo_kit_call_duration_seconds histogram\n";
  return parsed(`${type}${bare.join("\n")}\n`).get("weibo_kit_call_duration_seconds");
}

/** Ten clients at the same time, some of whose calls fail or are cut. */
async function load(mock, calls) {
  const uids = ["1234567890", "302", "303"];
  const client = async (number) => {
    for (let call = 0; call < calls / 10; call += 1) {
      const headers = (number + call) % 7 === 0 ? { "x-mock-fault": "reset" } : {};
      const response = await fetch(mock + FANS + uids[call % 3], { headers }).catch(() => undefined);
      await response?.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: 10 }, (_, number) => client(number)));
}

await withMock((mock) =>
  withServer([APP, mock], (app) => Promise.all(Array.from({ length: 8 }, (_, number) => testOf(app, mock, number)))),
);
console.log("  OpenTelemetry: eight tests behind one token have a tenant each");

const CALLS = 1_000;
await withMock(async (mock) => {
  await load(mock, CALLS);
  const text = await metricsOf(mock);
  const metrics = parsed(text);
  const calls = metrics.get("weibo_kit_calls_total");
  equal(calls.type, "COUNTER");
  equal(sum(calls.metrics), CALLS);
  deepEqual([...new Set(calls.metrics.map(({ labels }) => labels.decider))].toSorted(), ["refusal", "rule", "world"]);
  const { type, metrics: durations } = histogramOf(text, "get-fans");
  equal(type, "HISTOGRAM");
  equal(Number(durations[0].count), CALLS);
  equal(Number(durations[0].buckets["+Inf"]), CALLS);
  ok(Number(durations[0].sum) > 0);
  const bill = await (await fetch(`${mock}/__mock/bill`)).json();
  equal(Math.round(sum(metrics.get("weibo_kit_cost_yuan_total").metrics) * 100), bill.fen);
  equal(metrics.get("process_resident_memory_bytes").type, "GAUGE");
});
console.log(`  Prometheus: a parser of its text format finds ${CALLS} calls of ten clients, each once`);
