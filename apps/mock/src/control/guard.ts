// Who may use the control surface through a port: this machine, or whoever has the admin token; never a web page from elsewhere.
import { isSameSecret } from "#platform";

export interface Guard {
  /** The address that the port listens on. */
  readonly host: string;
  readonly adminToken?: string | undefined;
}

/** What both may see all the same: that the mock is up, and the faces in its payloads. */
const OPEN = /^\/__mock\/(health$|avatar\/)/;

export function isGuarded(url: string): boolean {
  return url.startsWith("/__mock") && !OPEN.test(url);
}

/** Undefined for who may; else why not, with the status. */
export function refusalOf(request: Request, remote: string | undefined, { host, adminToken }: Guard) {
  if (adminToken !== undefined) {
    const given = request.headers.get("authorization")?.replace(/^Bearer /i, "") ?? "";
    return isSameSecret(given, adminToken)
      ? undefined
      : refusal(401, "the admin token is missing or wrong", "Send it: authorization: Bearer …");
  }
  if (!isLoopback(remote ?? "")) {
    return refusal(403, "it is open to this machine alone", "Start with --admin-token to use it from elsewhere.");
  }
  const named = hostIn(`http://${request.headers.get("host") ?? ""}`);
  // A foreign name for this machine is how a web page gets behind the browser's same-origin rule.
  if (!isOwn(named, host)) return refusal(403, `host ${named} is not this machine`, "Ask for localhost.");
  const origin = request.headers.get("origin");
  const isChange = request.method !== "GET" && request.method !== "HEAD";
  if (isChange && origin !== null && !isOwn(hostIn(origin), host)) {
    return refusal(403, `a page from ${origin} may not change anything`, "Ask from localhost.");
  }
  return undefined;
}

function refusal(status: 401 | 403, cause: string, remedy: string): Response {
  const mistake = `Failed to use the control surface: ${cause}. ${remedy}`;
  return Response.json({ mistake }, { status, headers: { "x-mock-mistake": "yes" } });
}

function hostIn(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

const isOwn = (name: string, host: string) =>
  isLoopback(name) || name === "localhost" || name.endsWith(".localhost") || name === host;

const isLoopback = (address: string) => /^(::ffff:)?127(\.\d+){3}$|^(::1|\[::1\])$/.test(address);
