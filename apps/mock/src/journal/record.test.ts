// One entry that can't be written doesn't hide the others: it is listed with the reason.
import { expect, test } from "vitest";
import { createMock } from "../index.ts";
import type { CallRecord } from "./columns.ts";
import { entryOf } from "./record.ts";

test("what an entry can't write is replaced, and the entry says why", async () => {
  const mock = createMock();
  await mock.request("/api/weibo/get-user-detail/v3?token=a&uid=5357651574");
  const [entry] = mock.journal.entries();
  const operation: CallRecord["operation"] = Object(entry);
  const record = { ...entry, operation, at: 8.64e15 + 1, input: "{broken", plan: {}, mutated: [], isLast: false };
  const mask = { isSecret: () => false, url: (url: string) => url, text: (text: string) => text };
  expect(entryOf(Object(record), mask)).toMatchObject({
    at: "9999-12-31T15:59:59.999Z",
    because: expect.stringMatching(/^this entry can't be written: RangeError/),
    url: "",
    input: {},
  });
});
