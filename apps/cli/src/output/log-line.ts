// One line for each call (method, path, code, milliseconds, decided by what), and one for each mutated field.
import type { Entry } from "@weibo-kit/mock";

export function logLine({ method, url, status, code, milliseconds, by, because, plan, mutated = [] }: Entry): string {
  const disruption = plan?.disruption === undefined ? "" : `, ${plan.disruption}`;
  const call = `${method} ${url} → ${status} code ${code} ${milliseconds} ms (${by}: ${because}${disruption})`;
  return [call, ...mutated.map((line) => `  x-mock-fault: mutate=${line}`)].join("\n");
}
