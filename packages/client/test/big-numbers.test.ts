/** Integers keep their digits, also beyond 2^53. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { keepDigits } from "../src/read/digits.ts";
import { BUSY, clientOf } from "./clients.ts";
import { json, pageOf, service } from "./fake-service.ts";

const BIG = "18014398509481985";

test("an id past 2^53 is distinguished from its neighbour, and reaches the caller with all digits", async () => {
  const body = `{"code":0,"data":{"ok":1,"total_number":2,"users":[{"id":${BIG}},{"id":18014398509481984},{"id":7}]}}`;
  const page = await clientOf(service(json(body)).fetch).fans.page({ uid: BUSY });
  expect(page.items.map(({ id }) => id)).toEqual([BIG, "18014398509481984", 7]);
  const walk = clientOf(service(json(body), json(pageOf([]))).fetch).fans.all({ uid: BUSY });
  const uids: string[] = [];
  for await (const { id } of walk) uids.push(String(id));
  expect(uids).toEqual([BIG, "18014398509481984", "7"]);
});

test("the raw GET keeps them too, opaque cursors included", async () => {
  const body = `{"code":0,"data":{"ok":1,"max_id":${BIG},"text":"a ${BIG} \\"${BIG}\\" b"},"message":null,"recordTime":null}`;
  const weibo = clientOf(service(json(body)).fetch);
  const { data } = await weibo.GET("/api/weibo/get-post-comments/v1", { params: { query: { mid: BIG } } });
  expect(data).toMatchObject({ data: { max_id: BIG, text: `a ${BIG} "${BIG}" b` } });
});

test("a uid past 2^53 and an opaque cursor are sent as they are", async () => {
  const { fetch, requests } = service(json(pageOf([])));
  const weibo = clientOf(fetch);
  await weibo.fans.page({ uid: BIG });
  await weibo.GET("/api/weibo/get-user-post/v1", { params: { query: { uid: BIG, page: 2, sinceId: "53242kp2" } } });
  expect(requests.map(({ searchParams }) => searchParams.get("uid"))).toEqual([BIG, BIG]);
  expect(requests[1]?.searchParams.get("sinceId")).toBe("53242kp2");
});

test.each([
  ["9007199254740991", "9007199254740991"],
  ["9007199254740992", '"9007199254740992"'],
  ["-9007199254740993", '"-9007199254740993"'],
  ["1.00000000000000000001", "1.00000000000000000001"],
  ["12345678901234567890e2", "12345678901234567890e2"],
  ['"12345678901234567890', '"12345678901234567890'],
])("%s becomes %s", (from, to) => expect(keepDigits(from)).toBe(to));

test("law: JSON without such numbers comes through untouched", () => {
  fc.assert(
    fc.property(fc.json(), fc.bigInt(), (text, big) => {
      const safe = JSON.stringify([JSON.parse(text), String(big)]);
      const isSafe = !/(?<![\d.eE])-?\d{16,}(?![\d.eE])/.test(safe.replace(/"(?:[^"\\]|\\.)*"/g, ""));
      if (isSafe) expect(keepDigits(safe)).toBe(safe);
    }),
  );
});

test("law: any whole number reads as the same digits", () => {
  fc.assert(
    fc.property(fc.bigInt(), (big) => {
      expect(String(JSON.parse(keepDigits(`{"n":${big}}`)).n)).toBe(String(big));
    }),
  );
});
