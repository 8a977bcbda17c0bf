// Every trigger takes the same words: header, token, `--fault`, a replayed schedule and a scenario have the same effect.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMock, type Mock, type MockSettings, readFault, type Then } from "../src/index.ts";
import { disruptions, quirks } from "../src/plan/scenario/vocabulary.ts";

const SETTINGS: MockSettings = { sleep: async () => undefined, clock: () => 0 };
const PATH = "/api/weibo/get-fans/v1?uid=1234567890";

const word = <T>(values: fc.Arbitrary<T>, then: (value: T) => Then, text: (value: T) => string) =>
  values.map((value) => ({ then: then(value), text: text(value) }));
const decimal = fc.integer({ min: 0, max: 9_999 }).map((number) => number / 100);
const share = fc.integer({ min: 0, max: 100 }).map((number) => number / 100);

const wrong = fc.oneof(
  word(fc.constantFrom(100, 302, 601), (fault) => ({ fault }), String),
  word(fc.constantFrom("rateLimit", "quota", "collectFailed"), (fault) => ({ fault }), String),
  word(fc.constantFrom(...keysOf(disruptions)), (disruption) => ({ disruption }), String),
);
const harmless = fc.oneof(
  word(fc.constantFrom(...keysOf(quirks)), (list) => ({ list }), String),
  word(
    decimal,
    (delay) => ({ delay }),
    (time) => `${time}ms`,
  ),
  word(
    decimal,
    (perByte) => ({ delay: { perByte } }),
    (time) => `${time}ms/byte`,
  ),
  word(
    share,
    (mutate) => ({ mutate }),
    (mutate) => `mutate=${mutate}`,
  ),
  word(
    fc.constantFrom("1234567890.followers_count:commas"),
    (mutate) => ({ mutate }),
    (field) => `mutate=${field}`,
  ),
);
const retry = word(
  fc.nat(99),
  (retryAfter) => ({ retryAfter }),
  (seconds) => `retry=${seconds}`,
);
const effect = fc
  .oneof(
    fc.tuple(wrong),
    fc.tuple(harmless),
    fc.tuple(wrong, harmless),
    fc.tuple(wrong, retry),
    fc.tuple(harmless, wrong, retry),
  )
  .map((words) => ({
    then: Object.assign({}, ...words.map(({ then }) => then)),
    text: words.map(({ text }) => text).join("+"),
  }));
/** The text, and the rule that it must be. */
const trigger = fc
  .tuple(effect, fc.option(fc.integer({ min: 1, max: 3 })), fc.option(share))
  .map(([{ then, text }, times, chance]) => ({
    text: `${text}${times === null ? "" : `x${times}`}${chance === null ? "" : `@${chance}`}`,
    rule: {
      when: { ...(times === null ? {} : { nth: { from: 1, to: times } }), ...(chance === null ? {} : { chance }) },
      then,
    },
  }));

/** What four calls get, without the names of rules: one tenant each, so that draws are the same. */
async function effectsOf(mock: Mock, token: string, headers: Record<string, string> = {}) {
  for (let call = 0; call < 4; call += 1) {
    await mock.request(`${PATH}&token=${encodeURIComponent(token)}`, { headers }).catch(() => undefined);
  }
  return mock.journal
    .entries()
    .map(({ status, code, by, plan: { rule, ...plan } = {} }) => ({ status, code, by, plan }));
}

test("a header, --fault and a rule have the same effect", async () => {
  await fc.assert(
    fc.asyncProperty(trigger, async ({ text, rule }) => {
      const expected = await effectsOf(createMock({ ...SETTINGS, scenario: { rules: [rule] } }), "a");
      // Draws differ between a trigger, which is no rule of a scenario, and the first rule.
      const isCertain = rule.when.chance === undefined || [0, 1].includes(rule.when.chance);
      const byOption = await effectsOf(createMock({ ...SETTINGS, scenario: { rules: [readFault(text)] } }), "a");
      expect(byOption).toEqual(expected);
      if (isCertain) expect(await effectsOf(createMock(SETTINGS), "a", { "x-mock-fault": text })).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("a token has the effect of a header", async () => {
  await fc.assert(
    fc.asyncProperty(trigger, async ({ text }) => {
      const token = `mock-${text}`;
      const expected = await effectsOf(createMock(SETTINGS), token, { "x-mock-fault": text });
      expect(await effectsOf(createMock(SETTINGS), token)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("in a token that isn't encoded a plus is a plus, too", async () => {
  const mock = createMock(SETTINGS);
  const response = await mock.request(`${PATH}&token=mock-302+retry=5`);
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "5"]);
});

test("a schedule takes every effect", async () => {
  await fc.assert(
    fc.asyncProperty(effect, async ({ text, then }) => {
      const rule = { when: { nth: 2 }, then };
      const expected = await effectsOf(createMock({ ...SETTINGS, scenario: { rules: [rule] } }), "a");
      expect(await effectsOf(createMock({ ...SETTINGS, replay: `2:${text}` }), "a")).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test("any text is an effect on every trigger, or a mistake on every trigger", async () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."0123489xms@+=.e-resttoky /byte") }),
    fc
      .tuple(trigger, fc.constantFrom("", "x", "@", "+", "x0", "@2", " 301", "ms"))
      .map(([{ text }, tail]) => text + tail),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const byToken = await answerOf(`${PATH}&token=${encodeURIComponent(`mock-${text}`)}`);
      expect(byToken).toBe(await answerOf(`${PATH}&token=mock-reset`, { "x-mock-fault": text }));
    }),
    { numRuns: 150 },
  );
});

async function answerOf(path: string, headers: Record<string, string> = {}): Promise<string> {
  const mock = createMock(SETTINGS);
  await mock.request(path, { headers }).catch(() => undefined);
  return mock.journal.entries()[0]?.by === "mistake" ? "mistake" : "effect";
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key));
}
