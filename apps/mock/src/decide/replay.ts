// Which fixture answers a call, if any: the one that documents exactly this call, credentials aside.
import type { Fixture } from "@weibo-kit/fixtures";
import type { Decision } from "../exchange/decision.ts";
import type { Call, Input, Operation } from "../exchange/operation.ts";
import type { Router } from "../router.ts";
import { callOf } from "./fixture-call.ts";
import { createNearest, type Nearest } from "./nearest.ts";

/** Fixtures by the calls that they document. */
export interface Replay {
  find(call: Pick<Call, "operation" | "input">): Decision | undefined;
  /** @throws {MockMistake} when the request of a fixture is not one that its operation answers */
  check(): void;
  readonly nearest: Nearest;
}

/**
 * Each fixture's request is read by its operation, so a default page equals a page left out. The fixtures of an
 * operation are read on its first call, since reading compiles its parameters; `check` reads all of them.
 */
export function createReplay(fixtures: readonly Fixture[], router: Router): Replay {
  const known = new Map<Operation, Documented>();
  const nearest = createNearest(fixtures, router);
  const documentedFor = (operation: Operation): Documented => {
    const found = known.get(operation);
    if (found) return found;
    const documented = documentedBy(fixtures, router, operation);
    // The operations of unknown paths are created for one call.
    if (documented.size > 0 || operation.methods.length > 0) known.set(operation, documented);
    return documented;
  };
  return {
    find({ operation, input }) {
      const documented = documentedFor(operation);
      if (documented.size === 0) return undefined;
      return documented.get(firstOf(input))?.find((each) => isSame(input, each.input))?.decision;
    },
    nearest,
    check() {
      for (const fixture of fixtures) callOf(fixture, router);
    },
  };
}

interface DocumentedCall {
  readonly input: Input;
  readonly decision: Decision;
}

/** The documented calls of one operation, by the value of their first parameter, which is mostly the user. */
type Documented = ReadonlyMap<unknown, readonly DocumentedCall[]>;

/** If two fixtures document the same call, the later one wins. */
function documentedBy(fixtures: readonly Fixture[], router: Router, operation: Operation): Documented {
  const documented = new Map<unknown, DocumentedCall[]>();
  for (const fixture of [...fixtures].reverse()) {
    if (fixture.upstream !== operation.upstream || fixture.operation !== operation.name) continue;
    const call = callOf(fixture, router);
    // One operation's name may cover several paths; a fixture documents one of them.
    if (call.operation !== operation) continue;
    const first = firstOf(call.input);
    documented.set(first, [...(documented.get(first) ?? []), documentedCall(fixture, call.input)]);
  }
  return documented;
}

function documentedCall({ status, body, operation, name }: Fixture, input: Input): DocumentedCall {
  return {
    input,
    decision: { outcome: { recorded: { status, body } }, by: "fixture", because: `${operation}/${name}` },
  };
}

/** Inputs have their parameters in the document's order, whatever the client's was. */
function firstOf(input: Input): unknown {
  for (const name in input) return input[name];
  return undefined;
}

function isSame(one: Input, other: Input): boolean {
  for (const name in one) if (one[name] !== other[name]) return false;
  return Object.keys(one).length === Object.keys(other).length;
}
