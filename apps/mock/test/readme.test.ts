// The tables of the README are complete: every setting, every member of a mock, every control route.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { controlDocument } from "../src/control/document.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const readme = read("../README.md");

/** The names of an interface's members, from its source: types have no values to compare with. */
function membersOf(name: string, source: string): readonly string[] {
  const [, body] = new RegExp(`interface ${name}(?: extends \\w+)? \\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? [];
  if (body === undefined) throw new Error(`The interface ${name} has moved.`);
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, member = ""]) => member);
}

/** Members for `serve` alone. */
const INTERNAL = ["ask", "control", "unreadable", "opens"];
const members = ["MockSettings", "ServeSettings", "Mock"].flatMap((name) =>
  membersOf(name, read("../src/settings.ts") + read("../src/serve.ts") + read("../src/mock.ts")),
);

test.each(members.filter((name) => !INTERNAL.includes(name)))("its tables have %s", (name) => {
  expect(readme).toMatch(new RegExp(`^\\| .*\`${name}[\`(]`, "m"));
});

test("it lists the control routes, no more and no fewer", () => {
  const routes = Object.entries(controlDocument(["justone", "open-v1"]).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} /__mock${path}`),
  );
  const listed = [...readme.matchAll(/^\| `([A-Z]+ \/__mock[\w/.{}-]+)/gm)].map(([, route]) => route);
  expect(listed.toSorted()).toEqual(routes.toSorted());
});
