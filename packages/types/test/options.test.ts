// Options: unknown names and wrong kinds are mistakes that name what is known.
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Mistake } from "../src/mistake.ts";
import {
  amount,
  anyOf,
  callback,
  checkOptions,
  choice,
  flag,
  list,
  name,
  objectOf,
  recordOf,
  share,
  text,
  wholeNumber,
} from "../src/options.ts";

class PrinterMistake extends Mistake {}

const checks = {
  copies: wholeNumber(1, 99),
  paper: choice("A4", "A5"),
  isDuplex: flag,
  ink: objectOf({ black: share, colour: share }),
  pages: anyOf("a text, or a list", text, list),
  margin: amount,
  owner: name,
  names: recordOf(text),
  token: text,
  onPage: callback,
};

const print = (options: unknown) =>
  checkOptions(options, checks, { act: "print", mistake: (...parts) => new PrinterMistake(...parts) });

test.each<[unknown, string]>([
  [{ copy: 2 }, `unknown option "copy". Known: ${Object.keys(checks).join(", ")}.`],
  [JSON.parse('{"__proto__": 2}'), 'unknown option "__proto__". Known: copies,'],
  [{ toString: 2 }, 'unknown option "toString". Known: copies,'],
  [{ copies: "2" }, 'copies is "2". It must be a whole number from 1 to 99.'],
  [{ copies: 1.5 }, "copies is 1.5. It must be a whole number from 1 to 99."],
  [{ copies: null }, "copies is null. It must be a whole number"],
  [{ paper: "A3" }, 'paper is "A3". It must be one of A4, A5.'],
  [{ isDuplex: 1 }, "isDuplex is 1. It must be true or false."],
  [{ ink: 5 }, "ink is 5. It must be an object."],
  [
    { ink: { blak: 1 } },
    'ink has the unknown key "blak". Did you mean black? Known: black, colour. Correct it, or leave it out.',
  ],
  [{ ink: { black: 2 } }, "ink black must be a share from 0 to 1. Correct it"],
  [{ pages: 5 }, "pages is 5. It must be a text, or a list."],
  [{ pages: { from: 1 } }, "pages must be a text, or a list. Correct it"],
  [{ margin: Number.NaN }, "margin is NaN. It must be a finite number from 0 up."],
  [{ owner: "" }, 'owner is "". It must not be empty.'],
  [{ names: { a: 1 } }, "names a must be a text. Correct it"],
  [{ onPage: "log" }, 'onPage is "log". It must be a function.'],
  [{ paper: "A".repeat(100) }, `paper is "${"A".repeat(60)}…". It`],
  [null, "the options are null. They must be an object."],
  ["A4", 'the options are "A4". They must be an object.'],
  [[], "the options are a list. They must be an object."],
  [AbortSignal.abort(), "the options are an object of the class AbortSignal. They must be a plain object, such as {}."],
  [Promise.resolve({}), "the options are an object of the class Promise."],
  [new Map([["copies", 2]]), "the options are an object of the class Map."],
  [new Date(), "the options are an object of the class Date."],
  [new (class {})(), "the options are an object of the class Object."],
  [{ ink: new Map() }, "ink must be a plain object. Correct it"],
  [{ names: new Date() }, "names must be a plain object."],
  [{ owner: new Date() }, "owner must be a text."],
  [() => 5, "the options are a function. They must be an object."],
])("%j is a mistake", (options, message) => {
  expect(() => print(options)).toThrow(PrinterMistake);
  expect(() => print(options)).toThrow(`Failed to print: ${message}`);
});

test("options that are left out or undefined are none", () => {
  print({});
  print({ copies: undefined, ink: { black: undefined } });
  print({ copies: 99, paper: "A5", isDuplex: false, ink: { black: 1 }, pages: ["1"], margin: 0.5, owner: "me" });
});

test("an object without a prototype, and one of another realm, are plain", () => {
  print(Object.assign(Object.create(null), { copies: 2, ink: Object.create(null) }));
  print(runInNewContext("({ copies: 2, ink: { black: 1 } })"));
});

test("what an object inherits is no option", () => {
  expect(() => print(Object.create({ copies: 2 }))).toThrow("They must be a plain object");
});

test("the value of a credential is never quoted", () => {
  expect(() => print({ token: 1234 })).toThrow("token is a number. It must be a text.");
});

test("any options end in a mistake or in nothing", () => {
  const anyOptions = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(checks)), fc.anything()));
  fc.assert(
    fc.property(anyOptions, (options) => {
      try {
        print(options);
      } catch (error) {
        expect(error).toBeInstanceOf(PrinterMistake);
      }
    }),
  );
});
