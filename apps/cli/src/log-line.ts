// One line per call: method, path, code, milliseconds, who decided the answer; and one for each field that drifted.
import type { Entry } from "@weibo-kit/mock";

export function logLine({ method, url, status, code, milliseconds, by, because, plan, drifted = [] }: Entry): string {
  const cut = plan?.cut === undefined ? "" : `, ${plan.cut}`;
  const call = `${method} ${url} → ${status} code ${code} ${milliseconds} ms (${by}: ${because}${cut})`;
  return [call, ...drifted.map((line) => `  x-mock-fault: drift=${line}`)].join("\n");
}
