// A line of the log names what happened to an answer, and the rule behind it.
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { logLine } from "./log-line.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";

test.each<[headers: Record<string, string>, why: RegExp]>([
  [{}, /\(world: seed \d+\)$/],
  [{ "x-mock-delay": "400" }, /\(world: seed \d+, delayed 400 ms, rule: header x-mock-delay: 400\)$/],
  [
    { "x-mock-fault": "0.1ms/byte" },
    /\(world: seed \d+, delayed 0\.1ms\/byte, rule: header x-mock-fault: 0\.1ms\/byte\)$/,
  ],
  [{ "x-mock-fault": "html" }, /\(world: seed \d+, html, rule: header x-mock-fault: html\)$/],
  [{ "x-mock-fault": "short" }, /\(world: seed \d+, short, rule: header x-mock-fault: short\)$/],
  [{ "x-mock-fault": "302" }, /\(rule: header x-mock-fault: 302\)$/],
  [{ "x-mock-scenario": "slow" }, /\(world: seed \d+, delayed \d+ ms, rule: [^)]+\)$/],
])("a call with %j", async (headers, why) => {
  const lines: string[] = [];
  const mock = createMock({
    sleep: async () => undefined,
    onEntry: (entry, details) => lines.push(logLine(entry, details)),
  });
  await (await mock.request(FANS, { headers })).text();
  expect(lines).toEqual([expect.stringMatching(why)]);
});
