// The files that describe the image agree with each other, and with what the command's package contains.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { contextOf, readDockerfile } from "./image/dockerfile.ts";

const cli = fileURLToPath(new URL("../apps/cli/", import.meta.url));
const read = (path: string) => readFileSync(`${cli}${path}`, "utf8");
const plan = readDockerfile(read("docker/Dockerfile"));

test("the image contains what its context has, and the package's files are the same", () => {
  const sources = plan.copies.flatMap(({ from }) => from);
  expect(contextOf(read("docker/Dockerfile.dockerignore"))).toEqual(sources);
  expect(sources).toEqual(["package.json", ...JSON.parse(read("package.json")).files]);
});

test("the process is another user than root, named by number", () => {
  expect(plan.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
});

test("an instruction that is not tried is an error", () => {
  expect(() => readDockerfile("FROM a\nRUN apk add curl\n")).toThrow("Not tried: RUN");
});

test("compose.yaml builds this image, with its command, port and health check", () => {
  const { weibo } = parse(read("docker/compose.yaml")).services;
  expect(existsSync(`${cli}docker/${weibo.build.context}/${weibo.build.dockerfile}`)).toBe(true);
  expect(plan.command.slice(-weibo.command.length)).toEqual(weibo.command);
  expect(weibo.ports).toEqual([`127.0.0.1:${plan.port}:${plan.port}`]);
  expect(plan.healthcheck.join(" ")).toContain(`:${plan.port}/__mock/health`);
  expect(weibo.read_only).toBe(true);
});

const [, recipes = ""] = read("README.md").split("\n## Testcontainers\n");

test.each(["ts", "java", "python"])("the Testcontainers recipe in %s names what the image has", (language) => {
  const recipe = recipes.split(`\`\`\`${language}\n`)[1]?.split("```")[0] ?? "";
  const { weibo } = parse(read("docker/compose.yaml")).services;
  expect(new Set(recipe.match(/\b\d{4}\b/g))).toEqual(new Set([String(plan.port)]));
  const [path = "no path"] = recipe.match(/\/__mock\/health\b/) ?? [];
  expect(plan.healthcheck.join(" ")).toContain(`:${plan.port}${path}'`);
  expect(weibo.environment).toContain(recipe.match(/\bWEIBO_KIT_\w+/)?.[0]);
  expect(recipe).toContain(`"${weibo.image.split(":")[0]}:${JSON.parse(read("package.json")).version}"`);
});

test("the command that a recipe begins with other arguments is the image's own", () => {
  const command = /`withCommand\((\[.*?\])\)`/.exec(recipes)?.[1] ?? "[]";
  const words: readonly unknown[] = JSON.parse(command);
  const own = plan.command.slice(plan.command.indexOf("serve"));
  expect(words.slice(0, own.length)).toEqual(own);
});
