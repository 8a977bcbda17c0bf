// Puts the fixtures beside a bundle, so that the command needs no other package.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const UPSTREAMS = ["justone", "open-v1"];
/** The folder in the bundle's. */
const FOLDER = "fixtures";
/** How the loader names the folder of its own package. */
const OWN_FOLDER = 'new URL("..", import.meta.url)';

/** A plugin that copies the fixtures, and tells the loader where they are: every file of a bundle is in one folder. */
export const bundledFixtures = (): Plugin => ({
  name: "bundled-fixtures",
  transform: {
    filter: { id: /fixtures[\\/]src[\\/]load\.ts$/ },
    handler(code) {
      if (!code.includes(OWN_FOLDER)) this.error(`The loader of the fixtures has no ${OWN_FOLDER} any more.`);
      return code.replace(OWN_FOLDER, `new URL("${FOLDER}/", import.meta.url)`);
    },
  },
  generateBundle() {
    for (const file of UPSTREAMS.flatMap(filesIn)) {
      this.emitFile({ type: "asset", fileName: `${FOLDER}/${file}`, source: readFileSync(join(FIXTURES, file)) });
    }
  },
});

/** Paths below the fixtures, with `/` on each platform. */
const filesIn = (upstream: string): readonly string[] =>
  readdirSync(join(FIXTURES, upstream), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(FIXTURES.length).replaceAll(sep, "/"));
