// What V1's XML promises: well-formed whatever people call themselves, and the same as the JSON.
import type { Resident, World } from "@weibo-kit/world";
import { createWorld } from "@weibo-kit/world";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { user } from "../src/upstreams/open-v1/payloads/user.ts";
import { shapes } from "../src/upstreams/open-v1/xml/shape.ts";
import { writeXml } from "../src/upstreams/open-v1/xml/write.ts";

const parser = new XMLParser({
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  trimValues: false,
  ignoreDeclaration: true,
});
const shape = shapes.get("users-show") ?? { name: "missing" };

/** A small world is quick to make; a resident may have any bio. */
function payloadWith(facts: Partial<Resident>) {
  const world: World = createWorld({ population: 10, residents: [{ uid: 11051, nickname: "某人", ...facts }] });
  const [uid] = world.residents;
  if (uid === undefined) throw new Error("the resident is missing");
  return user.plain(world.lazyUser(uid));
}

const post = (text: string, name: string, href: string) => ({
  counts: { posts: 1 },
  latestPost: { id: 1, text, createdAt: 1_291_018_123, source: { name, href }, pictureIds: [] },
});

/** Characters that XML 1.0 can write, and that a reader may not change. */
const isKept = (text: string) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text);
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "]]>",
      "&lt;",
      "&#13;",
      "&amp;amp;",
      "\uD83D\uDE00",
      "王",
      "1e5",
      " ",
    ),
  }),
);

const textOf = (element: unknown): unknown => (typeof element === "object" ? Object(element)["#text"] : element);

test("any bio, post and client name make well-formed XML", () => {
  const any = fc.oneof(hostile, fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }));
  fc.assert(
    fc.property(any, any, any, any, (bio, text, name, href) => {
      const xml = writeXml(shape, payloadWith({ bio, ...post(text, name, href) }));
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u);
      expect(Buffer.from(xml).toString()).toBe(xml);
    }),
    { numRuns: 100 },
  );
});

test("what XML can write is read back as it was", () => {
  fc.assert(
    fc.property(hostile.filter(isKept), hostile.filter(isKept), hostile.filter(isKept), (bio, text, name) => {
      const payload = payloadWith({ bio, ...post(text, name, "http://x/?a=1&b=2") });
      const { user } = parser.parse(writeXml(shape, payload));
      expect(user.description).toBe(bio);
      expect(user.status.text).toBe(text);
      expect(textOf(user.status.source.a) ?? "").toBe(name);
      expect(user.status.source.a["@href"]).toBe("http://x/?a=1&b=2");
    }),
    { numRuns: 100 },
  );
});

test.each([
  ["<&>\"'", "&lt;&amp;&gt;&quot;&apos;"],
  ["]]>", "]]&gt;"],
  ["&amp;", "&amp;amp;"],
  ["😀", "😀"],
  ["a\u0000b\u001Fc\u007F", "abc"],
  ["lone \uD83D surrogate", "lone  surrogate"],
])("%j is written %s", (bio, written) => {
  expect(writeXml(shape, payloadWith({ bio }))).toContain(`<description>${written}</description>`);
});

test("fields stand in the documented order, and what is in JSON alone stays there", () => {
  const xml = writeXml(shape, payloadWith(post("a", "b", "c")));
  const names = [...xml.matchAll(/^ {2}<(\w+)/gm)].map(([, name]) => name);
  expect(names.slice(-6)).toEqual([
    "created_at",
    "following",
    "verified",
    "allow_all_act_msg",
    "geo_enabled",
    "status",
  ]);
  expect(xml).not.toMatch(/<(mid|annotations)>/);
  expect(xml).toContain("<geo/>");
  expect(xml).toContain("<in_reply_to_user_id></in_reply_to_user_id>");
  expect(xml).toContain('<source>\n      <a href="c">b</a>\n    </source>');
});

test("an account without posts has no status", () => {
  expect(writeXml(shape, payloadWith({ counts: { posts: 0 } }))).not.toContain("<status>");
});
