// The service's own code in an answer: 0 when all is well, undefined when there is none to read.
import type { Answer } from "../answer.ts";
import type { Upstream } from "../ask.ts";
import { numberAt, textAt } from "../json/at.ts";

export function codeOf(upstream: Upstream, { json, text, status }: Answer): number | undefined {
  if (upstream === "justone") return numberAt(json, "code");
  const error = textAt(json, "error") ?? /<error>(\d{5})/.exec(text)?.[1];
  if (error === undefined) return status === 200 ? 0 : undefined;
  const code = Number.parseInt(error, 10);
  return Number.isNaN(code) ? undefined : code;
}
