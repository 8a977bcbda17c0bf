// Every refusal that the mock decides has its reason in x-mock-because.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const FANS = "/api/weibo/get-fans/v1";
const NONE = "; none, or an empty one, was given";

const refusals = [
  [`${FANS}?uid=1234567890`, `credential: TOKEN INVALID/UNACTIVATE${NONE}`],
  [`${FANS}?token=%20&uid=1234567890`, `credential: TOKEN INVALID/UNACTIVATE${NONE}`],
  [`${FANS}?token=a&token=b&uid=1234567890`, "param token is given 2 times"],
  [`${FANS}?token=a`, "param uid is missing"],
  [`${FANS}?token=a&uid=1234567890&page=abc`, 'param page not right: it must be integer, got "abc"'],
  [`${FANS}?token=a&uid=1234567890&page=%E7%B2%89`, 'param page not right: it must be integer, got "?"'],
  [`${FANS}?token=a&uid=1`, "noSuchUser (400)"],
  ["/api/weibo/get-fan/v1?token=a", `no operation has this path; did you mean ${FANS} of justone?`],
  ["/nothing", "no operation has this path"],
  ["/users/show.json?user_id=11051", `credential: 40022:Error: source paramter(appkey) is missing${NONE}`],
  ["/users/show.xml?source=k&user_id=5", "40023:Error: User does not exists!"],
  ["/users/show.json?source=k&user_id=1e1", 'param user_id not right: it must be integer, got "1e1"'],
  ["/friends/ids.json?source=k&user_id=1234567890&cursor=x", 'param cursor not right: it must be integer, got "x"'],
  ["/users/show.html?source=k", /^the format is neither json nor xml/],
  ["/oauth/request_token", /^credential: 40102:Oauth Error: parameter_absent!; none, or an empty one, was given$/],
  [`${FANS}?token=a&uid=302`, "magic uid 302"],
  [`${FANS}?token=mock-303&uid=1234567890`, "token mock-303"],
] as const;

test.each(refusals)("%s: %s", async (path, reason) => {
  const response = await createMock().request(path);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.headers.get("x-mock-because")).toMatch(reason);
});

test("the same on a port", async () => {
  const served = await serve(createMock(), { port: 0 });
  for (const [path, reason] of refusals) {
    const response = await fetch(served.url + path);
    expect(response.headers.get("x-mock-because")).toMatch(reason);
  }
  await served.close();
});

test("a rule that delays a refusal is named with the refusal's reason", async () => {
  const scenario = { rules: [{ name: "late", then: { delay: 1 } }] };
  const response = await createMock({ scenario, sleep: async () => undefined }).request(`${FANS}?token=a`);
  expect(response.headers.get("x-mock-because")).toBe("late; param uid is missing");
});

const path = fc.constantFrom(
  ...[
    FANS,
    "/api/weibo/get-user-detail/v3",
    "/api/weibo/get-fan/v1",
    "/users/show.json",
    "/users/show.xml",
    "/nothing",
  ],
  ...["/friends/ids.json", "/statuses/friends.json", "/oauth/access_token", "/account/verify_credentials.json"],
);
const value = fc.oneof(
  fc.constantFrom("", "a", "302", "1234567890", "11051", "40023", "1e1", "-1", "mock-301", "粉丝"),
  fc.string({ maxLength: 3_000 }),
);
const name = fc.constantFrom("token", "uid", "page", "source", "user_id", "screen_name", "cursor", "oauth_token");
const query = fc.array(fc.tuple(name, value), { maxLength: 4 });

test("whatever is asked, an answer that is refused names who refuses it, and why", async () => {
  const mock = createMock({ limits: { perSecond: 3 } });
  await fc.assert(
    fc.asyncProperty(path, query, fc.constantFrom("GET", "POST", "DELETE"), async (where, parameters, method) => {
      const search = new URLSearchParams([...parameters]);
      const { status, headers } = await mock.request(`${where}?${search}`, { method });
      const by = headers.get("x-mock-by") ?? "";
      // A recorded refusal is a fixture's; a mistake has its sentence in the body.
      if (status < 400 || by === "fixture") return;
      if (headers.get("x-mock-mistake") === "yes") return;
      expect(["refusal", "rule", "limit"]).toContain(by);
      expect(headers.get("x-mock-because")).toMatch(/^[\x20-\x7e]+$/);
    }),
  );
});
