// What a mock has counted, as metrics: from the journal's counts, which no size of the journal bounds.
import { memoryUse } from "#platform";
import { DURATIONS, type OperationAnswers } from "../journal/answer-counts.ts";
import type { Journal } from "../journal/journal.ts";
import { version } from "../version.ts";
import type { Metric, Sample } from "./prometheus.ts";

/** Of all tenants. A reset of the whole journal begins at 0 again, as a restart does. */
export function metricsOf(journal: Journal, seed: number): readonly Metric[] {
  return [...callMetrics(journal), ...costMetrics(journal), ...memoryMetrics(), ...infoMetrics(seed)];
}

function callMetrics({ answers, all, tenants }: Journal): readonly Metric[] {
  const counters = answers.operations.flatMap(({ upstream, operation, answers: counts }) =>
    counts.map(({ code, by, calls }) => ({ labels: { upstream, operation, code, decider: by }, value: calls })),
  );
  return [
    counter("weibo_kit_calls_total", "Calls answered, by the service's code and by what decided the answer.", counters),
    {
      name: "weibo_kit_call_duration_seconds",
      help: "How long the mock worked on an answer; delays of scenarios are not included.",
      type: "histogram",
      samples: answers.operations.flatMap(histogramOf),
    },
    gauge("weibo_kit_calls_pending", "Calls that have arrived and are not answered yet.", all.pending),
    gauge("weibo_kit_tenants", "Tenants with counts of their own.", tenants.length),
  ];
}

/** The classes are cumulative: each contains those below it. */
function histogramOf({ upstream, operation, durations, seconds }: OperationAnswers): readonly Sample[] {
  const labels = { upstream, operation };
  let below = 0;
  const buckets = durations.map((calls, index) => {
    below += calls;
    return { suffix: "_bucket", labels: { ...labels, le: DURATIONS[index] ?? "+Inf" }, value: below };
  });
  return [...buckets, { suffix: "_sum", labels, value: seconds }, { suffix: "_count", labels, value: below }];
}

/** Operations without a price have no line. */
function costMetrics({ all }: Journal): readonly Metric[] {
  const priced = all.operations.filter(({ price }) => price > 0);
  const costs = priced.map(({ upstream, name, fen }) => ({ labels: { upstream, operation: name }, value: fen / 100 }));
  return [counter("weibo_kit_cost_yuan_total", "What the calls would have cost with the real services.", costs)];
}

/** Those that the platform knows, under the names that dashboards for Node.js look for. */
function memoryMetrics(): readonly Metric[] {
  const { resident, heap, heapUsed } = memoryUse();
  return [
    gauge("process_resident_memory_bytes", "Resident memory size in bytes.", resident),
    gauge("nodejs_heap_size_total_bytes", "Process heap size from Node.js in bytes.", heap),
    gauge("nodejs_heap_size_used_bytes", "Process heap size used from Node.js in bytes.", heapUsed),
  ];
}

function infoMetrics(seed: number): readonly Metric[] {
  const help = "Version of the mock and seed of its world.";
  return [{ name: "weibo_kit_build_info", help, type: "gauge", samples: [{ labels: { version, seed }, value: 1 }] }];
}

const counter = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name,
  help,
  type: "counter",
  samples,
});

const gauge = (name: string, help: string, value: number | undefined): Metric => ({
  name,
  help,
  type: "gauge",
  samples: value === undefined ? [] : [{ value }],
});
