// Files on Node.js.
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Files } from "./files.ts";

export const nodeFiles: Files = {
  absolute: (path) => resolve(path),
  isFolder: async (path) => (await stat(path).catch(() => undefined))?.isDirectory() === true,
  bytes: (path) => readFile(path),
  async module(path) {
    // ES modules are cached by address, which gets the time of the last change; CommonJS modules are cached by path.
    const { mtimeMs } = await stat(path);
    delete createRequire(import.meta.url).cache[path];
    const loaded: { readonly default?: unknown } = await import(`${pathToFileURL(path)}?${mtimeMs}`);
    return loaded.default;
  },
  runtime: `Node.js ${process.versions.node}`,
};
