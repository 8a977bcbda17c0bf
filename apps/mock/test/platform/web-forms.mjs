// Loaded with `node --import`: `#platform` then means the forms for the web, in every package.
import { register } from "node:module";

const hooks = `export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  return specifier === "#platform" ? { ...resolved, url: resolved.url.replace("/node.ts", "/web.ts") } : resolved;
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
