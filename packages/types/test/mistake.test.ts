/** The base of all mistakes. */
import { expect, test, vi } from "vitest";
import { isMistake, Mistake, Phrase, partsOf } from "../src/mistake.ts";

class ToolMistake extends Mistake {
  override readonly name = "ToolMistake";
}

test("a mistake states what failed, why, and what to do", () => {
  const mistake = new ToolMistake("serve", "the port is in use", "Choose another.");
  expect(`${mistake}`).toBe("ToolMistake: Failed to serve: the port is in use. Choose another.");
});

test("a runner that prints every named property of an error prints the message alone", () => {
  const mistake = new ToolMistake("serve", "the port is in use", "Choose another.");
  expect(partsOf(mistake)).toEqual(["serve", "the port is in use", "Choose another."]);
  // As vitest does: of the error and all its classes, getters included.
  const names: string[] = [];
  for (let each: unknown = mistake; each !== null && each !== Object.prototype; each = Object.getPrototypeOf(each))
    names.push(...Object.getOwnPropertyNames(each));
  expect([...new Set(names)].sort()).toEqual(["constructor", "message", "name", "stack", "toString"]);
});

test("a mistake of another copy of the package is recognised", async () => {
  vi.resetModules();
  const copy = await import("../src/mistake.ts");
  const mistake = new (class extends copy.Mistake {})("serve", "the port is in use", "Choose another.");
  expect(mistake).not.toBeInstanceOf(Mistake);
  expect(isMistake(mistake)).toBe(true);
  expect(partsOf(mistake)).toEqual(["serve", "the port is in use", "Choose another."]);
});

test.each([new Error("Failed to serve: the port is in use."), "Failed to serve", undefined, null, {}])(
  "%o is no mistake",
  (value) => {
    expect(isMistake(value)).toBe(false);
  },
);

test("what is quoted is cut where it is long, value by value, and masked before; the remedy stays whole", () => {
  const long = "x".repeat(3_000);
  const phrase = new Phrase("{0} is no {1}", `http://me:${long}@host`, new Phrase("fault, {0}", ["a", long]));
  const { message } = new ToolMistake(phrase, long, long);
  const [, act = "", cause = "", remedy = ""] = /^Failed to (.*): (x+…)\. (x+)$/.exec(message) ?? [];
  expect(act).toMatch(/^http:\/\/\*\*\*@host is no fault, a, x+…$/);
  expect([act.length, cause.length, remedy.length]).toEqual([expect.any(Number), 2_000, 3_000]);
  expect(act.length).toBeLessThan(600);
});
