// Guards the control surface of a port: open to this machine, or to the admin token and to tenants for themselves; never
// to a web page from elsewhere.
import { isSameSecret } from "#platform";
import { MockMistake, mistakeInEnglish, say } from "../mistake.ts";
import { hostIn, isLocalHost, isLoopback } from "../units/local-host.ts";
import { accessTo, tenantAskedFor } from "./access.ts";

/** How a port guards its control surface. */
export interface Guard {
  /** The address that the port listens on. */
  readonly host: string;
  readonly adminToken?: string | undefined;
  /** Whether a credential opens the routes of a tenant; without it, none does. */
  readonly opens?: (credential: string, tenant: string) => boolean;
}

/** What every client can send in a header as it is: ASCII without control characters, and no space at an end. */
const SENDABLE = /^[!-~](?:[ -~]*[!-~])?$/;

/** @throws {MockMistake} for an admin token that is empty or that no header can carry; the message doesn't contain it */
export function checkAdminToken(token: string | undefined): void {
  if (token === undefined || SENDABLE.test(token)) return;
  const cause = token === "" ? say("the admin token is empty") : say("the admin token can't be sent in a header");
  const remedy = say("Give one of ASCII letters, digits and punctuation, or leave it out.");
  throw new MockMistake(say("serve"), cause, remedy);
}

/** Whether a request has the admin token; undefined where the port has none, and each caller may do all. */
export const isAdmin = (request: Request, { adminToken }: Guard): boolean | undefined =>
  adminToken === undefined ? undefined : isSameSecret(credentialOf(request), adminToken);

/** Undefined for a request that is allowed; else a response with the reason. */
export function refusalOf(request: Request, remote: string | undefined, guard: Guard): Response | undefined {
  const { host, adminToken } = guard;
  if (adminToken !== undefined) return refusalWithTokens(request, { ...guard, adminToken });
  if (!isLoopback(remote ?? "")) {
    return refusal(403, "it is open to this machine alone", "Start with --admin-token to use it from elsewhere.");
  }
  const requested = hostIn(`http://${request.headers.get("host") ?? ""}`);
  // DNS rebinding: a foreign name for this machine would let a web page pass the browser's same-origin check.
  if (!isLocal(requested, host))
    return refusal(403, `host ${requested} is not this machine`, "Use localhost in the URL.");
  return refusalOfPage(request, host);
}

/** With an admin token. A credential is a header, which no page can send from elsewhere and no log of addresses holds. */
function refusalWithTokens(
  request: Request,
  { host, adminToken, opens = () => false }: Guard & { readonly adminToken: string },
): Response | undefined {
  const given = credentialOf(request);
  if (isSameSecret(given, adminToken)) return undefined;
  const access = accessTo(request);
  if (access === "everybody") return refusalOfPage(request, host);
  const tenant = access === "tenant" ? tenantAskedFor(request) : undefined;
  if (tenant !== undefined && opens(given, tenant)) return undefined;
  const ofTenant = "Send it: authorization: Bearer …; for ?token=NAME the tenant's own credential is enough.";
  return refusal(
    401,
    "the admin token is missing or wrong",
    access === "tenant" ? ofTenant : "Send it: authorization: Bearer …",
  );
}

const credentialOf = ({ headers }: Request): string => headers.get("authorization")?.replace(/^Bearer /i, "") ?? "";

function refusalOfPage(request: Request, host: string): Response | undefined {
  const page = foreignPage(request, host);
  if (page === undefined) return undefined;
  return refusal(403, `a page from ${page} may not use it`, "Send it from a page of localhost.");
}

/** A page elsewhere that made the browser send this; undefined for a program, a page of this machine, or a link. */
function foreignPage({ method, headers }: Request, host: string): string | undefined {
  const origin = headers.get("origin");
  // Pages of 127.0.0.1 and localhost are "cross-site" to each other, so the origin decides where it is sent.
  if (origin !== null) return isLocal(hostIn(origin), host) ? undefined : origin;
  if (headers.get("sec-fetch-site") !== "cross-site") return undefined;
  const isLink = headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-dest") === "document";
  return isLink && method === "GET" ? undefined : "another site";
}

function refusal(status: 401 | 403, cause: string, remedy: string): Response {
  const { message } = mistakeInEnglish("use the control surface", cause, remedy);
  return Response.json({ mistake: message }, { status, headers: { "x-mock-mistake": "yes" } });
}

const isLocal = (name: string, host: string) => isLocalHost(name) || name === host;
