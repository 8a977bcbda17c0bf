// One Vitest test per case: `testContract(inProcess(app.fetch))` at the top of a test file.
import { describe, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import { check } from "./check.ts";
import type { Results } from "./model/results.ts";
import type { Target } from "./model/target.ts";
import type { Verdict } from "./model/verdict.ts";
import { type CheckSettings, checkArguments } from "./settings.ts";

/**
 * Declares the tests at once; the first one that runs makes the calls for all. A case that is not checked is skipped
 * with its reason, a may-case that is broken too.
 *
 * @example
 * testContract(inProcess(createMock().fetch));
 */
export function testContract(target: Target, settings: CheckSettings = {}): void {
  checkArguments(target, settings);
  let running: Promise<Results> | undefined;
  const results = () => {
    running ??= check(target, settings);
    return running;
  };
  const cases = (settings.cases ?? catalogue).filter(({ upstream }) => target.upstreams.includes(upstream));
  describe(`the contract, kept by ${target.name}`, () => {
    for (const { id, level, promise } of cases) {
      test(`${id}: ${promise} (${level})`, async ({ skip }) => {
        const verdict = (await results()).verdicts.find((one) => one.id === id);
        const reason = verdict && excuseOf(verdict);
        if (reason !== undefined) skip(reason);
        if (verdict?.is === "broken") throw new Error(`${verdict.because}\n${verdict.calls.join("\n")}`);
      });
    }
    test("every deviation is still needed", async () => {
      const { unusedDeviations } = await results();
      if (unusedDeviations.length > 0) throw new Error(`Kept by now: ${unusedDeviations.join(", ")}.`);
    });
  });
}

/** Why a test is skipped; undefined when it passes or fails. */
function excuseOf({ is, because = "", known, level }: Verdict): string | undefined {
  if (is === "not checked") return because;
  if (is === "kept") return undefined;
  if (known) return `known until ${known.expires}: ${known.reason}`;
  return level === "may" ? because : undefined;
}
