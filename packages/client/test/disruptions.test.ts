/** Whatever the mock does to an answer, in process or on a socket, the caller meets a typed error or a whole answer. */
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
  async (cut, kinds) => {
    // Only who waits for the silence to end needs a clock that jumps.
    const time = cut === "stall" ? {} : { clock: systemClock, retry: { firstWait: 1 } };
    const weibo = clientOf(createMock().fetch, { token: `mock-${cut}`, ...time });
    const outcome = await weibo.fans.try({ uid });
    expect(outcome).toMatchObject({ ok: false, error: { attempts: 4, billed: "maybe", retryable: true } });
    expect(kinds).toContain(outcome.ok ? undefined : outcome.error.kind);
  },
);

test.each(["dribble", "wrong-type"])("%s in process: a whole answer", async (cut) => {
  const weibo = clientOf(createMock({ sleep: async () => undefined }).fetch, { token: `mock-${cut}` });
  expect(await weibo.fans.try({ uid })).toMatchObject({ ok: true });
});

test("on a socket each cut is a typed error, and is over once the line is good again", async () => {
  const { url: baseUrl, close } = await serve(createMock(), { port: 0 });
  for (const [cut, kinds] of Object.entries(KINDS)) {
    const options = { baseUrl, timeouts: { attempt: cut === "stall" ? 60 : 5000 }, retry: { firstWait: 1 } };
    const broken = createWeiboClient({ token: `mock-${cut}`, ...options, retry: { retries: 0 } });
    const outcome = await broken.users.try({ uid });
    if (cut === "wrong-length" && outcome.ok) continue;
    expect([cut, outcome.ok ? "whole" : outcome.error.kind]).toEqual([cut, kinds[0]]);
    const mended = createWeiboClient({ token: `mock-${cut}x1`, ...options });
    expect((await mended.users.get({ uid })).user.idstr).toBe(uid);
  }
  await close();
});

test("nobody listens at that port: a typed error that says so", async () => {
  const { url: baseUrl, close } = await serve(createMock(), { port: 0 });
  await close();
  const outcome = await createWeiboClient({ token: "some-token", baseUrl, retry: { firstWait: 1 } }).users.try({ uid });
  expect(outcome).toMatchObject({ ok: false, error: { kind: "transport", attempts: 4 } });
  expect(outcome.ok ? "" : outcome.error.message).toContain("ECONNREFUSED");
});

test("law: a body cut or garbled anywhere is a typed error or the whole payload, never half of it", async () => {
  const whole = await (await createMock().request(`/api/weibo/get-user-detail/v3?token=x&uid=${uid}`)).text();
  const expected = JSON.parse(whole).data.data;
  const damage = fc.record({ at: fc.nat(whole.length), lost: fc.nat(60), put: fc.string({ maxLength: 6 }) });
  const law = fc.asyncProperty(damage, fc.boolean(), async ({ at, lost, put }, isCut) => {
    const body = isCut ? whole.slice(0, at) : whole.slice(0, at) + put + whole.slice(at + lost);
    const weibo = clientOf(async () => new Response(body), { retry: { retries: 0 } });
    const outcome = await weibo.users.try({ uid });
    if (!outcome.ok) expect(isWeiboError(outcome.error)).toBe(true);
    else if (isCut) expect(outcome.value).toEqual(expected);
  });
  await fc.assert(law, { numRuns: 120 });
});
