// Which fixture, if any, answers this call: the one that documents exactly this call, credentials aside.
import type { Fixture } from "@weibo-kit/fixtures";
import type { Call, Decision, Operation } from "./exchange.ts";
import { MockMistake } from "./mistake.ts";
import { askedBy, read } from "./read.ts";

export interface Replay {
  find(call: Call): Decision | undefined;
}

/** Operations are asked to read each fixture's request, so a default page matches a page left out. */
export function createReplay(fixtures: readonly Fixture[], operations: readonly Operation[]): Replay {
  const decisions = new Map(
    fixtures.map((fixture) => {
      const { status, body, name } = fixture;
      const because = `${fixture.operation}/${name}`;
      const decision: Decision = { outcome: { recorded: { status, body } }, by: "fixture", because };
      return [keyOf(callOf(fixture, operations)), decision];
    }),
  );
  return { find: (call) => decisions.get(keyOf(call)) };
}

export const noReplay: Replay = { find: () => undefined };

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

/** Inputs are read from one schema, but keys come in the client's order: sort them. */
function keyOf({ operation, input }: Call): string {
  const sorted = Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([operation.upstream, operation.path, sorted]);
}
