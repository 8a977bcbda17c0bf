// The address that a user is sent back to: an app's own, of any scheme that leads to an app.

/** Schemes that run code or read files in the browser instead of leading to an app. */
const REFUSED: ReadonlySet<string> = new Set([
  "javascript:",
  "vbscript:",
  "data:",
  "file:",
  "filesystem:",
  "blob:",
  "about:",
  "view-source:",
]);

/** Apps on phones register schemes of their own, so every other scheme is allowed, and so is a text that is no URL yet. */
export const isRefusedCallback = (callback: string): boolean =>
  URL.canParse(callback) && REFUSED.has(new URL(callback).protocol);

/**
 * The callback with further parameters; it keeps its own query. Undefined where it is not a URL that leads to an app.
 */
export function callbackWith(callback: string, parameters: Readonly<Record<string, string>>): string | undefined {
  if (!URL.canParse(callback) || isRefusedCallback(callback)) return undefined;
  const location = new URL(callback);
  for (const [name, value] of Object.entries(parameters)) location.searchParams.set(name, value);
  return location.href;
}

/** The source expression that lets a page's form lead to the callback; undefined where it has none that is safe. */
export function sourceOf(callback: string): string | undefined {
  if (!URL.canParse(callback)) return undefined;
  const { protocol, host } = new URL(callback);
  if (protocol !== "http:" && protocol !== "https:") return protocol;
  // A host may contain ";" and ",", which would end the directive.
  return /^[\w.:[\]-]+$/.test(host) ? `${protocol}//${host}` : undefined;
}
