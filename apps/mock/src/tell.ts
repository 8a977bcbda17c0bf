// Who answers a call that nothing refuses: the fixture that documents exactly it, else the world.
import type { World } from "@weibo-kit/world";
import type { Call, Decision } from "./exchange.ts";
import { MockMistake } from "./mistake.ts";
import type { Replay } from "./replay.ts";

export const modes = ["both", "fixtures", "world"] as const;
export type Mode = (typeof modes)[number];

export type Tell = (call: Call) => Decision;

/** `worldFor` gives the world as a client at that origin sees it. */
export function createTell(mode: Mode, replay: Replay, worldFor: (origin: string) => World): Tell {
  const fromReplay = (call: Call) => (mode === "world" ? undefined : replay.find(call));
  return (call) =>
    fromReplay(call) ?? (mode === "fixtures" ? noFixture(call) : fromWorld(call, worldFor(call.asked.origin)));
}

function fromWorld({ operation, input }: Call, world: World): Decision {
  if (operation.answer) return { outcome: operation.answer(input, world), by: "world", because: `seed ${world.seed}` };
  const cause = "the mock knows this operation but not its payload";
  throw new MockMistake(`answer ${operation.name}`, cause, "Its refusals can be forced.", 501);
}

function noFixture({ operation, asked }: Call): never {
  const cause = `no fixture documents ${asked.path}${asked.search}`;
  throw new MockMistake(`answer ${operation.name}`, cause, "Add one, or leave --mode fixtures.", 501);
}
