// `npm run fence`: checks all imports; `--write` first brings the list and the documents made from it up to date.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { generatedDocuments } from "../documents/generated.ts";
import { fence } from "../fence.ts";
import { check, upToDate } from "./check.ts";
import { root, sourceFiles } from "./files.ts";
import { writeRules } from "./write.ts";

const files = sourceFiles();
const isWriting = process.argv.includes("--write");
const rules = isWriting ? upToDate(files, fence) : fence.rules;
if (isWriting) {
  const path = `${root}/.ci/fence.ts`;
  writeFileSync(path, writeRules(readFileSync(path, "utf8"), rules));
  execFileSync("node_modules/.bin/biome", ["format", "--write", path], { cwd: root, stdio: "pipe" });
}

const wrong = check(files, { ...fence, rules });
for (const message of wrong) console.error(message);
// A circle has no floors to draw.
if (isWriting && wrong.length === 0) {
  for (const [document, text] of generatedDocuments({ ...fence, rules })) writeFileSync(`${root}/${document}`, text);
}
process.exitCode = wrong.length === 0 ? 0 : 1;
