// A template writes what JSON.stringify writes, byte for byte: by generated code, and where that is forbidden.
import { JsonWriter } from "@weibo-kit/world/json-text";
import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf, waysOf } from "../../../test/ways-to-write.ts";
import { group } from "./group.ts";
import { quoted } from "./quoted.ts";
import { Template } from "./template.ts";

interface Box {
  readonly value: unknown;
}
const value = ({ value }: Box) => value;
const anywhere = new Template<object, Box>({ first: 1, value, last: { more: ["常", "\u2028"], value } });

const anything = fc.oneof(
  fc.jsonValue(),
  fc.double(),
  fc.maxSafeInteger(),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: "grapheme-ascii", minLength: 41 }),
  fc.constant(undefined),
);

test("any value comes out as JSON.stringify writes it", () => {
  const ways = waysOf(anywhere);
  fc.assert(
    fc.property(anything, (value) => {
      for (const write of ways) expect(textOf(write, { value })).toBe(JSON.stringify(anywhere.plain({ value })));
    }),
    { numRuns: 2_000 },
  );
});

interface Known {
  readonly id: number;
  readonly name: string | undefined;
  readonly badge: { readonly level: number; readonly word: string } | undefined;
}

const id = ({ id }: Known) => id;
const name = ({ name }: Known) => name;
/** Everything that a template can contain: constants, absent keys, repeated values, quoted numbers, groups. */
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

test("everything that a template can contain comes out the same from a buffer of any size", () => {
  const ways = waysOf(everything);
  fc.assert(
    fc.property(knowns, fc.integer({ min: 16, max: 900 }), (known, size) => {
      for (const write of ways)
        expect(textOf(write, known, new JsonWriter(size))).toBe(JSON.stringify(everything.plain(known)));
    }),
    { numRuns: 2_000 },
  );
});

/** Any text that isn't an index: objects put those first. */
const key = fc.string({ maxLength: 8 }).map((text) => `k${text}`);

/** Each key draws what it holds: a constant, a value that may be absent, a repeated or quoted number, an inner object. */
const templates = fc.letrec<{ cell: unknown; fields: Readonly<Record<string, unknown>> }>((tie) => ({
  cell: fc.oneof(
    { depthSize: "small" },
    fc.jsonValue(),
    fc.constantFrom<unknown>(id, name, quoted(id), ({ badge }: Known) => badge?.word),
    tie("fields"),
  ),
  fields: fc.dictionary(key, tie("cell"), { maxKeys: 6 }).map((fields) => ({ first: id, ...fields })),
})).fields;

test("any template comes out as JSON.stringify writes it", () => {
  fc.assert(
    fc.property(templates, knowns, fc.integer({ min: 16, max: 200 }), (fields, known, size) => {
      const template = new Template<object, Known>(fields);
      for (const write of waysOf(template))
        expect(textOf(write, known, new JsonWriter(size))).toBe(JSON.stringify(template.plain(known)));
    }),
    { numRuns: 500 },
  );
});

test("the first key of an object can't be left out", () => {
  for (const write of waysOf(new Template<object, undefined>({ first: () => undefined })))
    expect(() => textOf(write, undefined)).toThrow("The first key of an object in a template has no value.");
});

test("a buffer grows as far as it has to", () => {
  for (const write of waysOf(new Template<{ text: string }, string>({ text: (text) => text }))) {
    for (const text of ["长".repeat(200_000), '"'.repeat(300_000), "x".repeat(400_000)])
      expect(textOf(write, text)).toBe(JSON.stringify({ text }));
  }
});
