/** Retries and budget hold against the mock's faults and disruptions, in any order and at the same time. */
import { createMock } from "@weibo-kit/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isWeiboError, type TryEvent } from "../src/index.ts";
import { BUSY, clientOf } from "./clients.ts";

/** `301`: a fault; `reset`: a disruption; `fine`: neither. */
const effects = fc.array(
  fc.constantFrom(
    "fine",
    "100",
    "301",
    "302",
    "303",
    "500",
    "503",
    "601",
    "302+retry=1",
    "reset",
    "empty",
    "garble",
    "html",
  ),
  { maxLength: 16 },
);
const limits = fc.record({ calls: fc.nat(14), retries: fc.nat(3), concurrency: fc.integer({ min: 1, max: 5 }) });

/** The mock's notation for "the third call gets 301, the fifth is reset". */
const replayOf = (words: readonly string[]): string =>
  ["seed=1", ...words.flatMap((word, place) => (word === "fine" ? [] : [`${place + 1}:${word}`]))].join(";");

test("law: tries ≤ retries + 1 per call, ≤ budget over all; every call ends in a page or a typed error", async () => {
  const law = fc.asyncProperty(effects, limits, fc.integer({ min: 1, max: 5 }), async (words, limit, asks) => {
    const mock = createMock({ replay: replayOf(words) });
    const tries: TryEvent[] = [];
    const weibo = clientOf(mock.fetch, {
      budget: { calls: limit.calls },
      retry: { retries: limit.retries },
      pace: { concurrency: limit.concurrency },
      hooks: { onTry: (event) => tries.push(event) },
    });
    const uids = Array.from({ length: asks }, (_, ask) => String(Number(BUSY) + ask));
    const outcomes = await Promise.all(uids.map((uid) => weibo.users.try({ uid })));
    expect(mock.journal.count).toBe(tries.length);
    expect(tries.length).toBeLessThanOrEqual(limit.calls);
    for (const [place, uid] of uids.entries()) {
      const own = tries.filter(({ query }) => query.uid === uid).length;
      const outcome = outcomes[place];
      expect(own).toBeLessThanOrEqual(limit.retries + 1);
      if (outcome?.ok) expect(outcome.value.user.idstr).toBe(uid);
      else expect(isWeiboError(outcome?.error) && outcome?.error.attempts).toBe(own);
    }
  });
  await fc.assert(law, { numRuns: 25 });
}, 20_000);
