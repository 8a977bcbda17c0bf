// Which fixture, if any, answers this call: the one that documents exactly this call, credentials aside.
import type { Fixture } from "@weibo-kit/fixtures";
import type { Call, Decision, Input, Operation } from "./exchange.ts";
import { MockMistake } from "./mistake.ts";
import { askedFor, read } from "./reading/read.ts";

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
  const known = new Map<Operation, ReadonlyMap<string, Documented>>();
  const of = (operation: Operation): ReadonlyMap<string, Documented> => {
    const found = known.get(operation);
    if (found) return found;
    const documented = documentedIn(fixtures, operations, operation);
    // Every unknown path is an operation of its own.
    if (operations.includes(operation)) known.set(operation, documented);
    return documented;
  };
  return {
    find({ operation, input }) {
      const documented = of(operation);
      return documented.size === 0 ? undefined : documented.get(keyOf(input))?.decision;
    },
    nearest({ operation, input }) {
      const [first] = [...of(operation).values()]
        .map(({ call, decision }) => ({ fixture: decision.because, differs: differences(input, call.input) }))
        .sort((a, b) => a.differs.length - b.differs.length);
      return first;
    },
    check() {
      for (const fixture of fixtures) callOf(fixture, operations);
    },
  };
}

interface Documented {
  readonly call: Call;
  readonly decision: Decision;
}

/** By what each asks for. Of two fixtures of one call the later one is told. */
function documentedIn(fixtures: readonly Fixture[], operations: readonly Operation[], operation: Operation) {
  const documented = new Map<string, Documented>();
  for (const { status, body, ...fixture } of [...fixtures].reverse()) {
    if (fixture.upstream !== operation.upstream || fixture.operation !== operation.name) continue;
    const call = callOf(fixture, operations);
    const key = keyOf(call.input);
    // An operation's name may stand for several paths; a fixture documents one of them.
    if (call.operation !== operation || documented.has(key)) continue;
    const because = `${fixture.operation}/${fixture.name}`;
    documented.set(key, { call, decision: { outcome: { recorded: { status, body } }, by: "fixture", because } });
  }
  return documented;
}

/** Inputs name their parameters in the document's order, whatever the client's was; lengths keep values apart. */
function keyOf(input: Input): string {
  let key = "";
  for (const name in input) {
    const text = String(input[name]);
    key += `${name}:${text.length}:${text}`;
  }
  return key;
}

function differences(one: Input, other: Input): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

function callOf(fixture: Omit<Fixture, "status" | "body">, operations: readonly Operation[]): Call {
  const where = `fixture ${fixture.upstream}/${fixture.operation}/${fixture.name}`;
  const [method = "GET", target = "/"] = fixture.request.split(" ");
  const asked = askedFor(method, target);
  for (const operation of operations) {
    const isItsOwn = operation.upstream === fixture.upstream && operation.name === fixture.operation;
    if (!isItsOwn || !operation.matches(asked.path)) continue;
    const call = read(operation, asked, 0);
    if (call.problem)
      throw new MockMistake(`load ${where}`, `its request is refused: ${call.problem}`, "Mend its request.");
    return call;
  }
  throw new MockMistake(
    `load ${where}`,
    `no path of ${fixture.operation} is ${asked.path}`,
    "Mend its request or move it.",
  );
}
