// Which fixture, if any, answers this call: the one that documents exactly this call, credentials aside.
import type { Fixture } from "@weibo-kit/fixtures";
import type { Call, Decision, Input, Operation } from "../exchange/types.ts";
import { MockMistake } from "../mistake.ts";
import { fromTarget, read } from "../read/read.ts";

export interface Replay {
  find(call: Call): Decision | undefined;
  /** @throws {MockMistake} when a fixture's request is none that its operation answers. */
  check(): void;
  /** The fixture that comes nearest, and the parameters in which it differs; undefined where there is none. */
  nearest(call: Call): { readonly fixture: string; readonly differs: readonly string[] } | undefined;
}

/**
 * Operations are asked to read each fixture's request, so a default page matches a page left out. Fixtures are read
 * when their operation is first asked, for reading compiles its parameters; `check` reads all of them.
 */
export function createReplay(fixtures: readonly Fixture[], operations: readonly Operation[]): Replay {
  const known = new Map<Operation, Told>();
  const of = (operation: Operation): Told => {
    const found = known.get(operation);
    if (found) return found;
    const told = toldBy(fixtures, operations, operation);
    // Every unknown path is an operation of its own.
    if (operations.includes(operation)) known.set(operation, told);
    return told;
  };
  return {
    find({ operation, input }) {
      const told = of(operation);
      return told.size === 0
        ? undefined
        : told.get(firstOf(input))?.find((each) => isSame(input, each.input))?.decision;
    },
    nearest({ operation, input }) {
      const [first] = [...of(operation).values()]
        .flat()
        .map((each) => ({ fixture: each.decision.because, differs: differences(input, each.input) }))
        .sort((a, b) => a.differs.length - b.differs.length);
      return first;
    },
    check() {
      for (const fixture of fixtures) callOf(fixture, operations);
    },
  };
}

interface Documented {
  readonly input: Input;
  readonly decision: Decision;
}

/** What one operation's fixtures document, by the first of their parameters: most often that is the user. */
type Told = ReadonlyMap<unknown, readonly Documented[]>;

/** Of two fixtures of one call the later one is told. */
function toldBy(fixtures: readonly Fixture[], operations: readonly Operation[], operation: Operation): Told {
  const told = new Map<unknown, Documented[]>();
  for (const fixture of [...fixtures].reverse()) {
    if (fixture.upstream !== operation.upstream || fixture.operation !== operation.name) continue;
    const call = callOf(fixture, operations);
    // An operation's name may stand for several paths; a fixture documents one of them.
    if (call.operation !== operation) continue;
    const first = firstOf(call.input);
    told.set(first, [...(told.get(first) ?? []), documentedBy(fixture, call.input)]);
  }
  return told;
}

function documentedBy({ status, body, operation, name }: Fixture, input: Input): Documented {
  return {
    input,
    decision: { outcome: { recorded: { status, body } }, by: "fixture", because: `${operation}/${name}` },
  };
}

/** Inputs name their parameters in the document's order, whatever the client's was. */
function firstOf(input: Input): unknown {
  for (const name in input) return input[name];
  return undefined;
}

function isSame(one: Input, other: Input): boolean {
  for (const name in one) if (one[name] !== other[name]) return false;
  return Object.keys(one).length === Object.keys(other).length;
}

function differences(one: Input, other: Input): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

function callOf(fixture: Fixture, operations: readonly Operation[]): Call {
  const where = `fixture ${fixture.upstream}/${fixture.operation}/${fixture.name}`;
  const [method = "GET", target = "/"] = fixture.request.split(" ");
  const request = fromTarget(method, target);
  for (const operation of operations) {
    const isItsOwn = operation.upstream === fixture.upstream && operation.name === fixture.operation;
    if (!isItsOwn || !operation.matches(request.path)) continue;
    const call = read(operation, request, 0);
    if (call.problem)
      throw new MockMistake(`load ${where}`, `its request is refused: ${call.problem}`, "Mend its request.");
    return call;
  }
  throw new MockMistake(
    `load ${where}`,
    `no path of ${fixture.operation} is ${request.path}`,
    "Mend its request or move it.",
  );
}
