/** Whatever the mock does to an answer, in process or on a socket, the caller gets a typed error or a whole answer. */
import { createMock } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createWeiboClient, type Failure, isWeiboError } from "../src/index.ts";
import { systemClock } from "../src/time/clock.ts";
import { BUSY, clientOf } from "./clients.ts";

const uid = BUSY;
const KINDS: Readonly<Record<string, readonly Failure["kind"][]>> = {
  reset: ["transport"],
  empty: ["transport"],
  truncate: ["transport"],
  stall: ["timeout"],
  garble: ["protocol"],
  html: ["protocol"],
  // On a socket the announced length wins, and the answer is whole.
  "wrong-length": ["protocol"],
};

test.each(Object.entries(KINDS))(
  "%s in process: a typed error after four tries, perhaps billed",
  async (disruption, kinds) => {
    // Only a stall needs a clock that jumps.
    const time = disruption === "stall" ? {} : { clock: systemClock, retry: { firstWait: 1 } };
    const weibo = clientOf(createMock().fetch, { token: `mock-${disruption}`, ...time });
    const outcome = await weibo.fans.try({ uid });
    expect(outcome).toMatchObject({ ok: false, error: { attempts: 4, billed: "maybe", retryable: true } });
    expect(kinds).toContain(outcome.ok ? undefined : outcome.error.kind);
  },
);

test.each(["dribble", "wrong-type"])("%s in process: a whole answer", async (disruption) => {
  const weibo = clientOf(createMock({ sleep: async () => undefined }).fetch, { token: `mock-${disruption}` });
  expect(await weibo.fans.try({ uid })).toMatchObject({ ok: true });
});

test("on a socket each disruption is a typed error, and a retry after it succeeds", async () => {
  const { url: baseUrl, close } = await serve(createMock(), { port: 0 });
  for (const [disruption, kinds] of Object.entries(KINDS)) {
    const options = { baseUrl, timeouts: { attempt: disruption === "stall" ? 60 : 5000 }, retry: { firstWait: 1 } };
    const broken = createWeiboClient({ token: `mock-${disruption}`, ...options, retry: { retries: 0 } });
    const outcome = await broken.users.try({ uid });
    if (disruption === "wrong-length" && outcome.ok) continue;
    expect([disruption, outcome.ok ? "whole" : outcome.error.kind]).toEqual([disruption, kinds[0]]);
    const mended = createWeiboClient({ token: `mock-${disruption}x1`, ...options });
    expect((await mended.users.get({ uid })).user.idstr).toBe(uid);
  }
  await close();
});

test("a port without a server: a typed error with the reason", async () => {
  const { url: baseUrl, close } = await serve(createMock(), { port: 0 });
  await close();
  const outcome = await createWeiboClient({ token: "some-token", baseUrl, retry: { firstWait: 1 } }).users.try({ uid });
  expect(outcome).toMatchObject({ ok: false, error: { kind: "transport", attempts: 4 } });
  expect(outcome.ok ? "" : outcome.error.message).toContain("ECONNREFUSED");
});

test("law: a body truncated or garbled anywhere is a typed error or the whole payload, never half of it", async () => {
  const whole = await (await createMock().request(`/api/weibo/get-user-detail/v3?token=x&uid=${uid}`)).text();
  const expected = JSON.parse(whole).data.data;
  const damage = fc.record({ at: fc.nat(whole.length), lost: fc.nat(60), put: fc.string({ maxLength: 6 }) });
  const law = fc.asyncProperty(damage, fc.boolean(), async ({ at, lost, put }, isTruncated) => {
    const body = isTruncated ? whole.slice(0, at) : whole.slice(0, at) + put + whole.slice(at + lost);
    const weibo = clientOf(async () => new Response(body), { retry: { retries: 0 } });
    const outcome = await weibo.users.try({ uid });
    if (!outcome.ok) expect(isWeiboError(outcome.error)).toBe(true);
    else if (isTruncated) expect(outcome.value).toEqual(expected);
  });
  await fc.assert(law, { numRuns: 120 });
});
