// The text of files: UTF-8 without a byte order mark is read, everything else is refused with its name.
import { expect, test } from "vitest";
import { utf8Text } from "../src/utf8-text.ts";

const textOf = (bytes: Uint8Array) => utf8Text(bytes, (cause, remedy) => new Error(`${cause}. ${remedy}`));

test("UTF-8 is read as it is", () => {
  expect(textOf(Buffer.from("微博 \ufeff 🙂"))).toBe("微博 \ufeff 🙂");
  expect(textOf(new Uint8Array())).toBe("");
});

test.each([
  [Buffer.from("\ufeff{}"), "it begins with a byte order mark"],
  [Buffer.from("\ufeff{}", "utf16le"), "it is UTF-16"],
  [Buffer.from([0xfe, 0xff, 0, 0x7b]), "it is UTF-16"],
  [Buffer.from([0x7b, 0xce, 0xa2, 0xb2, 0xa9, 0x7d]), "it is not UTF-8"],
])("%s is refused: %s", (bytes, cause) => {
  expect(() => textOf(bytes)).toThrow(`${cause}. Save it as UTF-8 without a byte order mark (BOM).`);
});
