// The headers of a request that are for the mock: `x-mock-…`, and the tenant in W3C `baggage`.
import { didYouMean } from "@weibo-kit/types/did-you-mean";
import type { IncomingRequest, MockHeaders } from "../exchange/types.ts";
import { MockMistake } from "../mistake.ts";
import { tenantInBaggage } from "./baggage.ts";

const PREFIX = "x-mock-";
const BAGGAGE = "baggage";
const KNOWN = ["x-mock-fault", "x-mock-delay", "x-mock-scenario", "x-mock-tenant"];
/** Without a comma, since that is how a header that is given twice arrives. */
const TENANT = /^[!-+\--~](?:[ -+\--~]*[!-+\--~])?$/;

const NONE: MockHeaders = { fault: null, delay: null, scenario: null };

/** Reads them in one pass over the names: hardly any call has one. */
export function mockHeaders(headers: IncomingRequest["headers"]): MockHeaders {
  for (const name of headers.keys()) if (name.startsWith(PREFIX) || name === BAGGAGE) return given(headers);
  return NONE;
}

function given(headers: IncomingRequest["headers"]): MockHeaders {
  const named = headers.get("x-mock-tenant");
  const mistake = unknownName(headers) ?? (named === null || TENANT.test(named) ? undefined : wrongTenant(named));
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
    const remedy = `${didYouMean(name.slice(PREFIX.length), words, PREFIX)}Known: ${KNOWN.join(", ")}.`;
    return new MockMistake(`read header ${name}`, "no request header has this name", remedy);
  }
  return undefined;
}

/** The message doesn't quote the value, which may be a credential. */
function wrongTenant(name: string): MockMistake {
  const cause =
    name === ""
      ? "it is empty"
      : name.includes(",")
        ? "it has a comma, or is given twice"
        : "it is not printable ASCII";
  return new MockMistake(
    "read header x-mock-tenant",
    cause,
    "Give one name of ASCII without commas, or any name percent-encoded: baggage: mock.tenant=…",
  );
}
