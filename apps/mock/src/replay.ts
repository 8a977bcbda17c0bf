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
  const known = new Map<string, readonly Documented[]>();
  const of = ({ upstream, name }: Pick<Operation, "upstream" | "name">): readonly Documented[] => {
    const key = `${upstream} ${name}`;
    const documented = known.get(key) ?? documentedIn(fixtures, operations, upstream, name);
    known.set(key, documented);
    return documented;
  };
  return {
    find: (call) => of(call.operation).find((each) => isSame(call, each.call))?.decision,
    nearest(call) {
      const [first] = of(call.operation)
        .filter((each) => each.call.operation.path === call.operation.path)
        .map((each) => ({ fixture: each.decision.because, differs: differences(call.input, each.call.input) }))
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

/** Of two fixtures of one call the later one is told. */
function documentedIn(fixtures: readonly Fixture[], operations: readonly Operation[], upstream: string, name: string) {
  return fixtures
    .filter((fixture) => fixture.upstream === upstream && fixture.operation === name)
    .map((fixture): Documented => {
      const { status, body, operation, name } = fixture;
      const outcome = { recorded: { status, body } };
      return {
        call: callOf(fixture, operations),
        decision: { outcome, by: "fixture", because: `${operation}/${name}` },
      };
    })
    .reverse();
}

function differences(one: Input, other: Input): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

function callOf(fixture: Fixture, operations: readonly Operation[]): Call {
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

/** Of the same path; the order in which a client names its parameters says nothing. */
function isSame({ operation, input }: Call, documented: Call): boolean {
  const names = Object.keys(input);
  const known = documented.input;
  if (operation.path !== documented.operation.path || names.length !== Object.keys(known).length) return false;
  return names.every((name) => Object.hasOwn(known, name) && input[name] === known[name]);
}
