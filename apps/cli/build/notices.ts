// Writes the licences of the packages that a bundle contains beside it, as they demand of every copy.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

/** The file that `notices` writes. */
const FILE = "THIRD-PARTY-NOTICES.txt";

/** A plugin that lists each package below `node_modules` of which a module is in the bundle. */
export const notices = (): Plugin => ({
  name: "third-party-notices",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
    const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
    const texts = [...new Set([...folders].map(notice))].sort();
    this.emitFile({ type: "asset", fileName: FILE, source: texts.join(`\n${"-".repeat(80)}\n\n`) });
  },
});

/** The folder of the package that a module belongs to; undefined for a module of this repository. */
function packageFolder(module: string): string | undefined {
  if (!module.includes("/node_modules/")) return undefined;
  const folder = dirname(module);
  return isPackage(folder) ? folder : packageFolder(folder);
}

/** Packages also put files of the same name, without a version, into their folders. */
const isPackage = (folder: string): boolean =>
  existsSync(join(folder, "package.json")) && manifestOf(folder).version !== undefined;

const manifestOf = (folder: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

function notice(folder: string): string {
  const { name, version, license } = manifestOf(folder);
  return `${name} ${version} (${license})\n\n${licenceIn(folder).trim()}\n`;
}

/** @throws an error that names the package if its licence isn't known: then the text has to be looked up by hand */
function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8");
  const { name, version, license, author } = manifestOf(folder);
  if (license === "MIT" && typeof author === "string") return MIT.replace("AUTHOR", author);
  throw new Error(`${name} ${version} is bundled and has no licence file.`);
}

/** For packages that name it in their package.json alone. */
const MIT = `MIT License

Copyright (c) AUTHOR

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
