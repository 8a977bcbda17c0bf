// The built-in scenarios. They are written as a user's scenario is, so a rule may name an upstream and its faults.
import type { Scenario } from "./rule.ts";

/** Built-in scenarios by name, each with a description; the names are what `scenario` and `--scenario` take. */
export const builtinScenarios = {
  calm: { about: "nothing goes wrong: exempts a token from the server's scenario" },
  flaky: {
    about: "every fifth call or so fails: 301 from justone, a gateway's page from V1",
    rules: [
      { when: { upstream: "justone", chance: 0.2 }, then: { fault: "collectFailed" } },
      { when: { upstream: "open-v1", chance: 0.2 }, then: { disruption: "html" } },
    ],
  },
  throttled: { about: "one call a second: 302 with Retry-After", limits: { perSecond: 1 } },
  "one-at-a-time": { about: "one call at a time: 302", limits: { concurrent: 1 } },
  "quota-after-3": {
    about: "three successes a day of each operation: 303 until midnight in Beijing",
    limits: { perDay: 3 },
  },
  "v1-quota": { about: "150 calls an hour, as V1 had it: 40312", limits: { perHour: 150 } },
  broke: { about: "no money on the account: 601", limits: { balance: "0.00" } },
  "nearly-broke": { about: "money for three calls: then 601", limits: { balance: "0.30" } },
  capped: { about: "the token may spend 0.50: then 602", limits: { spendCap: "0.50" } },
  forbidden: { about: "get-fans is not enabled for the account: 600", limits: { denied: ["get-fans"] } },
  "token-expires": { about: "the token works for a minute: then 100", limits: { expiresAfter: "1m" } },
  "token-dies": {
    about: "the token works for three calls: then 100, or 40112",
    rules: [
      { when: { upstream: "justone", nth: { from: 4 } }, then: { fault: "badToken" } },
      { when: { upstream: "open-v1", nth: { from: 4 } }, then: { fault: 40112 } },
    ],
  },
  slow: { about: "each answer takes one to three seconds", rules: [{ then: { delay: { from: 1_000, to: 3_000 } } }] },
  "thin-line": { about: "half a millisecond for each byte", rules: [{ then: { delay: { perByte: 0.5 } } }] },
  "outage-and-back": {
    about: "calls 3 to 7 hit an outage: 503, or V1's Guru Meditation; before and after all is well",
    rules: [
      { when: { upstream: "justone", nth: { from: 3, to: 7 } }, then: { fault: "unavailable", retryAfter: 1 } },
      { when: { upstream: "open-v1", nth: { from: 3, to: 7 } }, then: { disruption: "html" } },
    ],
  },
  "bad-line": {
    about: "every third call or so is disrupted: reset, closed, truncated, garbled, or an HTML page",
    rules: [
      { when: { chance: 0.08 }, then: { disruption: "reset" } },
      { when: { chance: 0.08 }, then: { disruption: "empty" } },
      { when: { chance: 0.08 }, then: { disruption: "truncate" } },
      { when: { chance: 0.08 }, then: { disruption: "garble" } },
      { when: { chance: 0.08 }, then: { disruption: "html" } },
    ],
  },
  "moving-lists": { about: "rows move between two calls: duplicates and gaps", rules: [{ then: { list: "moving" } }] },
  "short-pages": { about: "some pages are short before the end", rules: [{ then: { list: "short" } }] },
  "empty-pages": { about: "some pages are empty before the end", rules: [{ then: { list: "hole" } }] },
  "fewer-rows": { about: "the list ends before total_number", rules: [{ then: { list: "fewer" } }] },
  "repeating-pages": { about: "some pages repeat the one before", rules: [{ then: { list: "repeat" } }] },
  "as-live": {
    about: "lists of Just One API end after 100 pages, whatever their total",
    rules: [{ when: { upstream: "justone" }, then: { list: { cap: 100 } } }],
  },
  "vanishing-user": {
    about: "from the third call on the user is gone",
    rules: [{ when: { nth: { from: 3 } }, then: { list: "vanish" } }],
  },
  "shy-user": {
    about: "from the third call on the user shows the list to fans only",
    rules: [{ when: { nth: { from: 3 } }, then: { list: "withheld" } }],
  },
  "hostile-data": {
    about: "one field in twenty is mutated: null, missing, another type, past 2^53, odd names",
    rules: [{ then: { mutate: 0.05 } }],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** The name of a built-in scenario. */
export type ScenarioName = keyof typeof builtinScenarios;
