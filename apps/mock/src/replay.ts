// Which fixture, if any, answers this call: the one that documents exactly this call, credentials aside.
import type { Fixture } from "@weibo-kit/fixtures";
import type { Call, Decision, Input, Operation } from "./exchange.ts";
import { MockMistake } from "./mistake.ts";
import { askedBy, read } from "./read.ts";

export interface Replay {
  find(call: Call): Decision | undefined;
  /** The fixture that comes nearest, and the parameters in which it differs; undefined where there is none. */
  nearest(call: Call): { readonly fixture: string; readonly differs: readonly string[] } | undefined;
}

/** Operations are asked to read each fixture's request, so a default page matches a page left out. */
export function createReplay(fixtures: readonly Fixture[], operations: readonly Operation[]): Replay {
  const documented = fixtures.map((fixture) => {
    const { status, body, name } = fixture;
    const because = `${fixture.operation}/${name}`;
    const decision: Decision = { outcome: { recorded: { status, body } }, by: "fixture", because };
    return { call: callOf(fixture, operations), decision };
  });
  // Of two fixtures of one call the later one is told.
  const byPath = new Map<string, typeof documented>();
  for (const each of documented) {
    byPath.set(each.call.operation.path, [each, ...(byPath.get(each.call.operation.path) ?? [])]);
  }
  return {
    find: (call) => byPath.get(call.operation.path)?.find((each) => isSame(call, each.call))?.decision,
    nearest(call) {
      const [first] = documented
        .filter((each) => each.call.operation.path === call.operation.path)
        .map((each) => ({ fixture: each.decision.because, differs: differences(call.input, each.call.input) }))
        .sort((a, b) => a.differs.length - b.differs.length);
      return first;
    },
  };
}

function differences(one: Input, other: Input): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

function callOf(fixture: Fixture, operations: readonly Operation[]): Call {
  const where = `fixture ${fixture.upstream}/${fixture.operation}/${fixture.name}`;
  const [method = "GET", target = "/"] = fixture.request.split(" ");
  const asked = askedBy(new Request(`http://fixture${target}`, { method }));
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

/** Of the same operation; the order in which a client names its parameters says nothing. */
function isSame({ operation, input }: Call, documented: Call): boolean {
  const names = Object.keys(input);
  const known = documented.input;
  if (operation.upstream !== documented.operation.upstream || names.length !== Object.keys(known).length) return false;
  return names.every((name) => Object.hasOwn(known, name) && input[name] === known[name]);
}
