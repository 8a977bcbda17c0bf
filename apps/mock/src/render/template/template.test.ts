// The fast way says what the plain way says, byte for byte.
import { createWorld } from "@weibo-kit/world";
import { JsonWriter } from "@weibo-kit/world/json-text";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LazyJson } from "../../exchange/body.ts";
import { listedFan } from "../../upstreams/justone/payloads/listed-fan.ts";
import { listedUser } from "../../upstreams/justone/payloads/listed-user.ts";
import { profile } from "../../upstreams/justone/payloads/profile.ts";
import { group } from "./group.ts";
import { quoted } from "./quoted.ts";
import { Template } from "./template.ts";

const writer = new JsonWriter();

function bytesOf(print: LazyJson<unknown>): string {
  writer.clear();
  print.writeTo(writer);
  return Buffer.from(writer.written).toString();
}

test("ten thousand users of every shape come out as JSON.stringify writes them", () => {
  const worlds = [createWorld(), createWorld({ seed: 7, population: 50 })];
  const [world, village] = worlds;
  const crowd = Array.from({ length: 9_900 }, (_, place) => 1_000_000_000 + place * 707_070);
  const famous = world?.find({ verified: true }, { limit: 50 }) ?? [];
  const villagers = Array.from({ length: 50 }, (_, place) => 1_000_000_000 + place);
  for (const [home, uids] of [
    [world, [...crowd, ...famous]],
    [village, villagers],
  ] as const) {
    for (const uid of uids) {
      if (!home?.has(uid)) continue;
      const person = home.lazyUser(uid);
      for (const template of [listedUser, listedFan, profile]) {
        const said = template.render(person);
        if (bytesOf(said) !== JSON.stringify(said)) expect(bytesOf(said)).toBe(JSON.stringify(said));
      }
    }
  }
});

test("any value whatever is written as JSON.stringify writes it", () => {
  interface Any {
    readonly first: 1;
    readonly value: unknown;
    readonly last: { readonly more: readonly string[]; readonly value: unknown };
  }
  const any = new Template<Any, { readonly it: unknown }>({
    first: 1,
    value: (subject: { readonly it: unknown }) => subject.it,
    last: { more: ["常", "\u2028"], value: (subject: { readonly it: unknown }) => subject.it },
  });
  const values = fc.oneof(
    fc.jsonValue(),
    fc.double(),
    fc.maxSafeInteger(),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc.string({ unit: "grapheme-ascii", minLength: 41 }),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(values, (value) => {
      expect(bytesOf(any.render({ it: value }))).toBe(JSON.stringify(any.render({ it: value })));
    }),
    { numRuns: 2_000 },
  );
});

interface Known {
  readonly id: number;
  readonly name: string | undefined;
  readonly badge: { readonly level: number; readonly word: string } | undefined;
}

/** Everything that a sheet can say: constants, keys left out, the same told twice, a number as a text, keys that hang together. */
const id = ({ id }: Known) => id;
const name = ({ name }: Known) => name;
const everything = new Template<object, Known>({
  always: "常",
  id,
  idstr: quoted(id),
  name,
  alias: name,
  ...group(({ badge }: Known) => badge, {
    kind: 7,
    level: ({ level }) => level,
    levelText: quoted(({ level }: { readonly level: number }) => level),
    word: ({ word }) => word,
    again: ({ word }) => word,
  }),
  inner: { fixed: null, id, deeper: { list: ({ name }: Known) => [name ?? 1, { name }], end: "x".repeat(200) } },
  last: ({ badge }: Known) => badge !== undefined,
});
const knowns = fc.record({
  id: fc.oneof(fc.nat(), fc.maxSafeInteger()),
  name: fc.option(fc.string({ unit: "binary", maxLength: 100 }), { nil: undefined }),
  badge: fc.option(fc.record({ level: fc.nat(20), word: fc.string() }), { nil: undefined }),
});

test("whatever a sheet can say comes out as JSON.stringify writes it, in an ink of any size", () => {
  fc.assert(
    fc.property(knowns, fc.integer({ min: 16, max: 900 }), (known, size) => {
      const small = new JsonWriter(size);
      const said = everything.render(known);
      said.writeTo(small);
      expect(Buffer.from(small.written).toString()).toBe(JSON.stringify(said));
    }),
    { numRuns: 2_000 },
  );
});

test("people come out whole in an ink that has to grow on the way", () => {
  const world = createWorld();
  for (let place = 0; place < 200; place += 1) {
    const uid = 1_000_000_000 + place * 34_999_999;
    if (!world.has(uid)) continue;
    const small = new JsonWriter(64 + place * 20);
    const said = listedFan.render(world.lazyUser(uid));
    said.writeTo(small);
    expect(Buffer.from(small.written).toString()).toBe(JSON.stringify(said));
  }
});

test("the first key of a sheet can't be left out", () => {
  const odd = new Template<object, undefined>({ first: () => undefined });
  expect(() => bytesOf(odd.render(undefined))).toThrow("The first key of a sheet was left out.");
});

test("a buffer grows as far as it has to", () => {
  const long = new Template<{ text: string }, string>({ text: (text) => text });
  for (const text of ["长".repeat(200_000), '"'.repeat(300_000), "x".repeat(400_000)])
    expect(bytesOf(long.render(text))).toBe(JSON.stringify({ text }));
});
