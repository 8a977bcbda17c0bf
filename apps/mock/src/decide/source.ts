// Who answers a call that nothing refuses: the fixture that documents exactly it, else the world.
import type { World } from "@weibo-kit/world";
import type { Call, Decision, IncomingRequest, Occasion, Outcome, Plan } from "../exchange/types.ts";
import { MockMistake } from "../mistake.ts";
import { plain } from "../render/template/fields.ts";
import { mutate } from "./mutate.ts";
import type { Replay } from "./replay.ts";
import { withUnstableLists } from "./unstable-lists.ts";

export const modes = ["both", "fixtures", "world"] as const;
export type Mode = (typeof modes)[number];

export type AnswerSource = (call: Call, plan: Plan, occasion: Occasion) => Decision;

/** `worldFor` gives the world as the client sees it. */
export function createSource(mode: Mode, replay: Replay, worldFor: (request: IncomingRequest) => World): AnswerSource {
  const fromReplay = (call: Call) => (mode === "world" ? undefined : replay.find(call));
  return (call, plan, occasion) => {
    const world = worldFor(call.request);
    // Lists move with the call's place in its room.
    const nth = occasion.tally.calls + 1;
    if (plan.list)
      return mutated(fromWorld(call, withUnstableLists(world, plan.list, call, nth), occasion), plan, world.seed);
    const decision = fromReplay(call) ?? (mode === "fixtures" ? noFixture(call) : fromWorld(call, world, occasion));
    return mutated(decision, plan, world.seed);
  };
}

/** A recording of another kind than JSON stays as it is. */
function mutated(decision: Decision, { mutate: wanted }: Plan, seed: number): Decision {
  if (wanted === undefined || "fault" in decision.outcome) return decision;
  const { value, lines } = mutate(plain(contentOf(decision.outcome)), wanted, seed);
  const outcome =
    "payload" in decision.outcome ? { payload: value } : { recorded: { ...decision.outcome.recorded, body: value } };
  return { ...decision, outcome, mutated: lines };
}

function contentOf(outcome: Exclude<Outcome, { readonly fault: unknown }>): unknown {
  return "payload" in outcome ? outcome.payload : outcome.recorded.body;
}

function fromWorld({ operation, input }: Call, world: World, occasion: Occasion): Decision {
  const outcome = operation.answer?.(input, world, occasion);
  if (outcome) return { outcome, by: "world", because: reasonOf(world.seed) };
  const cause = "the mock knows this operation but not its payload";
  throw new MockMistake(`answer ${operation.name}`, cause, "Its refusals can be forced.", 501);
}

/** One text for each seed: the journal points to it ten thousand times. */
const reasons = new Map<number, string>();

function reasonOf(seed: number): string {
  const reason = reasons.get(seed) ?? `seed ${seed}`;
  reasons.set(seed, reason);
  return reason;
}

function noFixture({ operation, request }: Call): never {
  const cause = `no fixture documents ${request.path}${request.search}`;
  throw new MockMistake(`answer ${operation.name}`, cause, "Add one, or leave --mode fixtures.", 501);
}
