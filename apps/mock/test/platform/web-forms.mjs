// Loaded with `node --import`: `#platform` and `#folder` then mean the forms for the web, and the source of a package finds no Buffer.
import { register } from "node:module";

const hooks = `export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  return ["#platform", "#folder"].includes(specifier) ? { ...resolved, url: resolved.url.replace("/node.ts", "/web.ts") } : resolved;
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

// The fetch of Node.js itself needs Buffer, so it is hidden from our files alone.
const { Buffer } = globalThis;
Object.defineProperty(globalThis, "Buffer", {
  get() {
    const [, , reader = ""] = new Error().stack?.split("\n") ?? [];
    if (/\/(apps|packages)\/\w+\/src\//.test(reader)) throw new ReferenceError(`Buffer is not defined${reader}`);
    return Buffer;
  },
});
