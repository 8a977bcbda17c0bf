// Writes the licences of the packages that a bundle contains beside it, as they demand of every copy.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";
import { type BundledPackage, packagesIn } from "./bundled-packages.ts";

/** The file that `notices` writes. */
const FILE = "THIRD-PARTY-NOTICES.txt";

/** A plugin that lists each package below `node_modules` of which a module is in the bundle. */
export const notices = (): Plugin => ({
  name: "third-party-notices",
  generateBundle(_options, bundle) {
    const texts = packagesIn(bundle)
      .filter(({ isForeign }) => isForeign)
      .map(notice);
    this.emitFile({ type: "asset", fileName: FILE, source: texts.join(`\n${"-".repeat(80)}\n\n`) });
  },
});

function notice(bundled: BundledPackage): string {
  const { name, version, manifest } = bundled;
  return `${name} ${version} (${manifest.license})\n\n${licenceOf(bundled).trim()}\n`;
}

/** @throws an error that names the package if its licence isn't known: then the text has to be looked up by hand */
function licenceOf({ name, version, folder, manifest }: BundledPackage): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8");
  const { license, author } = manifest;
  if (license === "MIT" && typeof author === "string") return MIT.replace("AUTHOR", author);
  throw new Error(`${name} ${version} is bundled and has no licence file.`);
}

/** For packages that name it in their package.json alone. */
const MIT = `MIT License

Copyright (c) AUTHOR

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
