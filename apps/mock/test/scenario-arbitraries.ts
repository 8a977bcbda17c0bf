// Scenarios for property tests, drawn from the schema itself, and wrong ones near them.
import fc, { type Arbitrary } from "fast-check";
import { type SchemaWords, schemaFile } from "../src/plan/scenario/schema-file.ts";

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Values that some place of a scenario accepts and most do not. */
export const junk: readonly unknown[] = [
  ...[null, true, "", "x", "302", "quota", "2.00", "10s", "reset", "get-fans", -1, 0, 1, 1.5, 302, 2 ** 31, 2 ** 60],
  ...[[], ["get-fans"], ["2.00"], [1], {}, { from: 1 }, { from: 1, to: 2 }, { from: 5, to: 1 }, { every: 2 }],
  ...[{ every: 2, from: 1 }, { perByte: 3 }, { perByte: 3, to: 1 }, { then: {} }, JSON.parse('{"__proto__": 1}')],
];

/** One for each pattern of the schema. */
const TEXTS = ["2.00", "10s", "7", "1234567890.followers_count:commas", "3..5", "100.."];
const NUMBERS = [0, 0.5, 1, 2, 20, 302, 86_400];

/** Scenarios that fit the schema; a `from` may be above its `to`. */
export const scenarios = (words: SchemaWords): Arbitrary<unknown> => {
  const root: unknown = schemaFile(words);
  return isNode(root) ? arbitraryOf(root, root) : fc.constant(undefined);
};

function arbitraryOf(given: Node, root: Node): Arbitrary<unknown> {
  const node = "$ref" in given && isNode(root.$defs) && isNode(root.$defs.rule) ? root.$defs.rule : given;
  if (Array.isArray(node.anyOf)) return fc.oneof(...node.anyOf.filter(isNode).map((each) => arbitraryOf(each, root)));
  if (Array.isArray(node.enum)) return fc.constantFrom(...node.enum);
  if (node.type === "array") return fc.array(arbitraryOf(Object(node.items), root), { maxLength: 3 });
  if (node.type === "object") return objectOf(node, root);
  if (node.type === "string") {
    const texts = TEXTS.filter((text) => new RegExp(String(node.pattern ?? "")).test(text));
    return fc.constantFrom(...texts);
  }
  const { minimum = 0, maximum = Number.MAX_VALUE } = node;
  const isRight = (value: number) => value >= Number(minimum) && value <= Number(maximum);
  return fc.constantFrom(...NUMBERS.filter((value) => isRight(value) && (node.type === "number" || value % 1 === 0)));
}

function objectOf({ properties, required }: Node, root: Node): Arbitrary<unknown> {
  const model: Record<string, Arbitrary<unknown>> = {};
  for (const [key, node] of Object.entries(Object(properties))) model[key] = arbitraryOf(Object(node), root);
  return fc.record(model, { requiredKeys: Array.isArray(required) ? required.map(String) : [] });
}

/** Scenarios in which one place is changed: replaced by junk, removed, or given a key more. */
export const mutations = (words: SchemaWords): Arbitrary<unknown> =>
  fc
    .tuple(scenarios(words), fc.nat(), fc.constantFrom(...junk), fc.constantFrom("replace", "remove", "add"))
    .map(([scenario, at, value, how]) => {
      const copy = structuredClone(scenario);
      const places = [...placesIn(copy)];
      const place = places[at % Math.max(places.length, 1)];
      if (place === undefined) return copy;
      change(place, how, value);
      return copy;
    });

interface Place {
  readonly inside: Record<string, unknown>;
  readonly key: string;
}

function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  const inside: Record<string, unknown> = Object(value);
  for (const key of Object.keys(inside)) {
    yield { inside, key };
    yield* placesIn(inside[key]);
  }
}

function change({ inside, key }: Place, how: string, value: unknown): void {
  if (how === "replace") inside[key] = value;
  else if (Array.isArray(inside)) inside.splice(Number(key), 1);
  else if (how === "remove") delete inside[key];
  else inside[["toString", "every", "from", "nope"][key.length % 4] ?? ""] = value;
}
