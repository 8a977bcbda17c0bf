// Decides the outcome of a call: a refused caller, a malformed call, a fault of the plan, else the source's answer.
import type { Considered } from "../exchange/considered.ts";
import type { Decision } from "../exchange/decision.ts";
import type { Call } from "../exchange/operation.ts";
import type { Refusal } from "../exchange/outcome.ts";
import type { Tally } from "../exchange/tally.ts";
import type { TenantWorld } from "../exchange/tenant-world.ts";
import type { AnswerSource } from "./source.ts";

/** Never throws for what a client sent; throws a MockMistake for settings that leave the call without an answer. */
export type Decide = (considering: Considering) => Decision;

type Considering = Pick<Considered, "upstream" | "call" | "credential" | "plan"> & {
  readonly tally: Tally;
  readonly world: TenantWorld;
};

export function createDecide(source: AnswerSource): Decide {
  return ({ upstream, call, credential, plan, tally, world }) => {
    const { refusal } = credential;
    if (refusal && !call.operation.open)
      return { outcome: { fault: refusal }, by: "refusal", because: "credential", refusal: CREDENTIAL };
    const { problem } = call;
    if (problem) {
      const fault = upstream.malformed(problem, call);
      return { outcome: { fault }, by: "refusal", because: problem, refusal: malformed(call) };
    }
    const { fault, rule = "", isLimit } = plan;
    if (fault) return { outcome: { fault }, by: isLimit ? "limit" : "rule", because: rule };
    return source(upstream, call, plan, { credential, at: call.at, tally }, world);
  };
}

const CREDENTIAL: Refusal = { is: "credential" };

function malformed({ operation, parameter }: Call): Refusal {
  return operation.refusal ?? (parameter === undefined ? { is: "malformed" } : { is: "parameter", parameter });
}
