// `/__mock/metrics`: what was counted, in the text format of Prometheus. Other parsers read it in `.ci/tools/telemetry`.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { prometheusText } from "../src/reports/prometheus.ts";
import { serve } from "../src/serve.ts";

const fans = (token: string, uid: number | string = 1_234_567_890) =>
  `/api/weibo/get-fans/v1?token=${token}&uid=${uid}`;
const V1 = "/users/show.json?source=any&user_id=1234567890";
const metricsOf = async (mock: Mock) => (await mock.request("/__mock/metrics")).text();

/** The values of all lines that begin so. */
const valuesOf = (text: string, start: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith(start))
    .map((line) => Number(line.slice(line.lastIndexOf(" "))));
const sumOf = (text: string, start: string) => valuesOf(text, start).reduce((sum, value) => sum + value, 0);

test("calls are counted by operation, code and decider", async () => {
  const mock = createMock();
  for (const path of [fans("a"), fans("b"), fans("a", 302), fans(""), V1, "/nothing", "/nothing/else"])
    await mock.request(path);
  const text = await metricsOf(mock);
  expect(text.split("\n").filter((line) => line.startsWith("weibo_kit_calls_total"))).toEqual([
    'weibo_kit_calls_total{upstream="justone",operation="get-fans",code="0",decider="world"} 2',
    'weibo_kit_calls_total{upstream="justone",operation="get-fans",code="302",decider="rule"} 1',
    'weibo_kit_calls_total{upstream="justone",operation="get-fans",code="100",decider="refusal"} 1',
    'weibo_kit_calls_total{upstream="justone",operation="unknown",code="404",decider="refusal"} 2',
    'weibo_kit_calls_total{upstream="open-v1",operation="users-show",code="0",decider="world"} 1',
  ]);
  expect(text).toContain('weibo_kit_cost_yuan_total{upstream="justone",operation="get-fans"} 0.2\n');
  expect(text).toContain("weibo_kit_calls_pending 0\n");
});

test("the classes of durations are cumulative, and their ends include themselves", async () => {
  const mock = createMock();
  for (const milliseconds of [0.01, 0.011, 0.5, 5_000, -1])
    mock.journal.answers.add({ upstream: "justone", name: "get-fans" }, 0, "world", milliseconds);
  const text = await metricsOf(mock);
  const start = 'weibo_kit_call_duration_seconds_bucket{upstream="justone",operation="get-fans",le="';
  const below = (le: string) => valuesOf(text, `${start}${le}"}`)[0];
  expect(["0.00001", "0.000025", "0.00025", "0.0005", "1", "+Inf"].map(below)).toEqual([2, 3, 3, 4, 4, 5]);
  expect(valuesOf(text, start)).toEqual(valuesOf(text, start).toSorted((one, other) => one - other));
  expect(valuesOf(text, "weibo_kit_call_duration_seconds_count")).toEqual([5]);
  expect(valuesOf(text, "weibo_kit_call_duration_seconds_sum")[0]).toBeCloseTo(5.000521);
});

test("a journal that goes round, and tenants that are forgotten or reset, lose no count", async () => {
  const mock = createMock({ journalSize: 3 });
  for (let call = 0; call < 50; call += 1) await mock.request(fans(`t${call % 7}`));
  mock.reset("t1");
  const text = await metricsOf(mock);
  expect(sumOf(text, "weibo_kit_calls_total")).toBe(50);
  expect(sumOf(text, "weibo_kit_call_duration_seconds_count")).toBe(50);
  expect(sumOf(text, "weibo_kit_cost_yuan_total")).toBe(5);
  mock.reset();
  expect(sumOf(await metricsOf(mock), "weibo_kit_calls_total")).toBe(0);
});

test("through a port, calls at the same time are all counted, each once", async () => {
  const mock = createMock({ scenario: "flaky" });
  const { url, close } = await serve(mock, { port: 0 });
  const paths = [fans("a"), fans("b", 303), V1, "/nothing"];
  const worker = async (number: number) => {
    for (let call = 0; call < 25; call += 1) {
      const path = paths[(number + call) % paths.length] ?? "";
      await fetch(url + path, { headers: { "x-mock-tenant": `w${number}` } }).then(
        (response) => response.arrayBuffer().catch(() => undefined),
        () => undefined,
      );
      if (call % 5 === 0) await (await fetch(`${url}/__mock/metrics`)).text();
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, number) => worker(number)));
  const response = await fetch(`${url}/__mock/metrics`);
  const text = await response.text();
  await close();
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(sumOf(text, "weibo_kit_calls_total")).toBe(16 * 25);
  expect(sumOf(text, "weibo_kit_call_duration_seconds_count")).toBe(16 * 25);
  expect(valuesOf(text, "weibo_kit_calls_pending")).toEqual([0]);
  expect(valuesOf(text, "process_resident_memory_bytes")[0]).toBeGreaterThan(1e7);
});

test("no tenant, token or path of a client is in it", async () => {
  const mock = createMock();
  await mock.request("/s3cret/path?token=s3cret", { headers: { "x-mock-tenant": "s3cret" } });
  await mock.request(fans("s3cret"), { headers: { "x-mock-nothing": "s3cret" } });
  const text = await metricsOf(mock);
  expect(text).not.toContain("s3cret");
  expect(sumOf(text, "weibo_kit_calls_total")).toBe(2);
});

test("texts are escaped, and a metric without lines is left out", () => {
  const samples = [{ labels: { path: 'a\\b"c\nd' }, value: 1 }];
  const metric = { name: "m", help: "one\\two\nthree", type: "gauge", samples } as const;
  expect(prometheusText([metric, { ...metric, name: "none", samples: [] }])).toBe(
    '# HELP m one\\\\two\\nthree\n# TYPE m gauge\nm{path="a\\\\b\\"c\\nd"} 1\n',
  );
});

test("it has the version of the package; src/version.ts must follow package.json", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(await metricsOf(createMock({ seed: 7 }))).toContain(`weibo_kit_build_info{version="${version}",seed="7"} 1\n`);
});
