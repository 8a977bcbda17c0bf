// JSON as YAML: texts stay texts, whatever they look like; `.ci/run` reads whole documents back with a YAML library.
import { expect, test } from "vitest";
import { yamlOf } from "./yaml.ts";

test("objects and lists are blocks, texts are quoted, keys only where they must be", () => {
  const value = { plain: "yes", "200": [1, { a: null, bc: [] }, ["x"]], "x-y": {}, on: true, "/users/{id}": "a\n#: b" };
  expect(yamlOf(value)).toBe(
    [
      '"200":',
      "  - 1",
      '  - "a": null',
      "    bc: []",
      '  - - "x"',
      'plain: "yes"',
      "x-y: {}",
      '"on": true',
      '"/users/{id}": "a\\n#: b"',
      "",
    ].join("\n"),
  );
});

test("a value that is no object is itself", () => {
  expect([yamlOf("a"), yamlOf([]), yamlOf(7)]).toEqual(['"a"\n', "[]\n", "7\n"]);
});
