// The first lines of `serve`: what they show about the settings.
import { expect, test } from "vitest";
import { banner } from "./banner.ts";

const facts = { seed: 137, dialect: "current", mode: "both" };
const firstLine = (more: object) => banner("http://localhost:4010", { ...facts, ...more }).split("\n")[0];

test("local pictures are named where they are in force", () => {
  expect(firstLine({ localPictures: true })).toMatch(/mode both · local pictures$/);
  expect(firstLine({})).toMatch(/mode both$/);
});
