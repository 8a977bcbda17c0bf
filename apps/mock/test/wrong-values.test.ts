// Effects with a right name and a wrong value, `retry=abc`: the mistake describes the values that are possible, wherever the
// word is given.
import { expect, test } from "vitest";
import { createMock, readFault } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const PATH = "/api/weibo/get-fans/v1?uid=1234567890&token=";

const wrong: readonly (readonly [string, string])[] = [
  ["302+retry=abc", '"abc" is not a number of seconds. Try 302+retry=5.'],
  ["302+retry=", '"" is not a number of seconds. Try 302+retry=5.'],
  ["302+retry=-1", '"-1" is not a number of seconds.'],
  ["302+-5ms", '"-5" is not a number of milliseconds. Try 302+250ms.'],
  ["302+fast.ms", '"fast." is not a number of milliseconds.'],
  ["302+xms/byte", '"x" is not a number of milliseconds. Try 302+1ms/byte.'],
  ["mutate=", '"" is neither a share from 0 to 1 nor a field'],
  ["mutate=2", '"2" is neither a share from 0 to 1 nor a field'],
  ["302@abc", '"abc" is not a share from 0 to 1. Try 302@0.1.'],
  ["302x2+retry=5", "x2 is not at the end. Write the number of calls and the share behind all words: 302+retry=5x2."],
  ["302@1+retry=5", "@1 is not at the end. Write the number of calls and the share behind all words: 302+retry=5@1."],
  [
    "302x2@0.5+250ms",
    "x2@0.5 is not at the end. Write the number of calls and the share behind all words: 302+250msx2@0.5.",
  ],
  ["302+", "it has an empty part. Try 302+retry=5."],
  ["+302", "it has an empty part."],
  ["302++retry=5", "it has an empty part."],
  ["x2", "it has an empty part."],
  ["@0.5", "it has an empty part."],
];

test.each(wrong)("%s", async (text, message) => {
  const served = await serve(createMock(), { port: 0 });
  const ask = async (token: string, headers = {}) => {
    const answer = await fetch(served.url + PATH + token, { headers });
    return [answer.status, await answer.text()];
  };
  const refused = [400, expect.stringContaining(JSON.stringify(message.replace(/\.$/, "")).slice(1, -1))];
  const found = [
    await ask("any", { "x-mock-fault": text }),
    // A query has a space for each plus, also for one at the end.
    await ask(`mock-${text}`),
    await ask(`mock-${encodeURIComponent(text)}`),
  ];
  const explained = await fetch(
    `${served.url}/__mock/explain?url=${encodeURIComponent(`${PATH}mock-${encodeURIComponent(text)}`)}`,
  );
  const explanation = await explained.text();
  await served.close();
  expect(found).toEqual([refused, refused, refused]);
  expect(explanation).toContain(JSON.stringify(message.replace(/\.$/, "")).slice(1, -1));
  expect(() => readFault(text)).toThrow(message);
});

test("what is read in the right order is accepted", () => {
  for (const text of [
    "302+retry=5x2",
    "302+retry=5@0.5",
    "301x2@0.5",
    " 302+250ms ",
    "mutate=1.followers_count:commas+302",
  ])
    expect(() => readFault(text)).not.toThrow();
});

test.each(["+302", "3e2", "0x12e", " 302"])("the fault %j of a rule is no code", (fault) => {
  expect(() => createMock({ scenario: { rules: [{ then: { fault } }] } })).toThrow(
    `names fault ${JSON.stringify(fault)}`,
  );
});
