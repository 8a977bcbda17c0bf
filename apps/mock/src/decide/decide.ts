// Decides about one call: a refused caller, a malformed call, the fault that the plan asks for, else what the source has.
import type { Considered, Decision, Tally } from "../exchange/types.ts";
import type { AnswerSource } from "./source.ts";

export type Decide = (considering: Omit<Considered, "decision"> & { readonly tally: Tally }) => Decision;

export function createDecide(source: AnswerSource): Decide {
  return ({ upstream, call, credential, plan, tally }) => {
    const { refusal } = credential;
    if (refusal && !call.operation.open) return { outcome: { fault: refusal }, by: "refusal", because: "credential" };
    if (call.problem)
      return { outcome: { fault: upstream.malformed(call.problem, call) }, by: "refusal", because: call.problem };
    const { fault, rule = "", isLimit } = plan;
    if (fault) return { outcome: { fault }, by: isLimit ? "limit" : "rule", because: rule };
    return source(upstream, call, plan, { credential, at: call.at, tally });
  };
}
