// The headers of a request that are for the mock: `x-mock-…`, and the tenant in W3C `baggage`.
import type { IncomingRequest, MockHeaders } from "../exchange/request.ts";
import { MockMistake, say, suggested } from "../mistake.ts";
import { tenantInBaggage } from "./baggage.ts";
import { isTenantName, nameFlaw } from "./tenant-name.ts";

const PREFIX = "x-mock-";
const BAGGAGE = "baggage";
const KNOWN = ["x-mock-fault", "x-mock-delay", "x-mock-scenario", "x-mock-tenant"];

const NONE: MockHeaders = { fault: null, delay: null, scenario: null };

/** Reads them in one pass over the names: hardly any call has one. */
export function mockHeaders(headers: IncomingRequest["headers"]): MockHeaders {
  for (const name of headers.keys()) if (name.startsWith(PREFIX) || name === BAGGAGE) return given(headers);
  return NONE;
}

function given(headers: IncomingRequest["headers"]): MockHeaders {
  const named = headers.get("x-mock-tenant");
  const mistake = unknownName(headers) ?? (named === null || isTenantName(named) ? undefined : wrongTenant(named));
  const tenant = named ?? tenantInBaggage(headers.get(BAGGAGE) ?? "");
  return {
    fault: headers.get("x-mock-fault"),
    delay: headers.get("x-mock-delay"),
    scenario: headers.get("x-mock-scenario"),
    ...(mistake === undefined ? {} : { mistake }),
    ...(tenant === undefined || mistake !== undefined ? {} : { tenant }),
  };
}

/** A header with a typing error would otherwise look like a fault that the client survived. */
function unknownName(headers: IncomingRequest["headers"]): MockMistake | undefined {
  for (const name of headers.keys()) {
    if (!name.startsWith(PREFIX) || KNOWN.includes(name)) continue;
    const words = KNOWN.map((each) => each.slice(PREFIX.length));
    const remedy = suggested(name.slice(PREFIX.length), words, say("Known: {0}.", KNOWN), PREFIX);
    return new MockMistake(say("read header {0}", name), say("no request header has this name"), remedy);
  }
  return undefined;
}

/** The message doesn't quote the value, which may be a credential. */
function wrongTenant(name: string): MockMistake {
  const remedy = say(
    "Give it once, a name of ASCII without commas; any name can be percent-encoded: {0}",
    "baggage: mock.tenant=…",
  );
  return new MockMistake(say("read header {0}", "x-mock-tenant"), say(nameFlaw(name)), remedy);
}
