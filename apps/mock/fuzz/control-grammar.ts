// Requests to the control surface: every route, with settings that make sense and with others. Settings of everybody
// never break connections, so that an unanswered request is always a failure.
import fc from "fast-check";
import { type RequestParts, target, value } from "./parts.ts";

const ROUTES = [
  ...["GET /health", "GET /openapi.json", "GET /journal", "GET /bill", "GET /schedule", "GET /manners"],
  ...["GET /near-misses", "GET /scenarios", "GET /scenario", "PUT /scenario", "DELETE /scenario", "PUT /limits"],
  ...["GET /clock", "POST /clock", "POST /reset", "GET /explain", "GET /avatar/11051.svg", "PUT /nothing"],
];

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(Number.MAX_VALUE, -1, 2 ** 31, "1e400", "1d", "__proto__", {}, [[]]),
);
const when = fc.dictionary(fc.constantFrom("token", "operation", "upstream", "nth", "chance", "uid", "__proto__"), odd);
const then = fc.oneof(
  fc.constantFrom<unknown>({ fault: "quota" }, { fault: 301 }, { delay: 2 }, { disruption: "garble" }, { mutate: 0.3 }),
  fc.dictionary(fc.constantFrom("fault", "retryAfter", "mutate", "list", "hasOwnProperty"), odd),
);
const rules = fc.array(fc.record({ when, then }, { requiredKeys: [] }), { maxLength: 3 });
const limits = fc.dictionary(
  fc.constantFrom("perSecond", "perHour", "perDay", "balance", "spendCap", "denied", "expiresAfter", "__proto__"),
  odd,
);
const clock = fc.dictionary(
  fc.constantFrom("advance", "to"),
  fc.oneof(odd, fc.constantFrom("1d", "999999999999999d", "+275760-09-13T00:00:00Z", "2026-07-28T00:00:00Z", "foo 3")),
);
const body = fc.oneof(
  rules,
  limits,
  clock,
  fc.record({ rules, limits }),
  fc.constantFrom({ scenario: "throttled" }, { scenario: "toString" }),
  odd,
);

/** A request to the control surface. */
export const controlRequest: fc.Arbitrary<RequestParts> = fc
  .record({
    route: fc.constantFrom(...ROUTES),
    pairs: fc.array(fc.tuple(fc.constantFrom("token", "url", "from", "code", "format", "by"), value), { maxLength: 3 }),
    headers: fc.constantFrom([], [["origin", "http://localhost:3000"] as const], [["host", "evil.example"] as const]),
    body: body.map((it) => JSON.stringify(it) ?? ""),
    isChunked: fc.boolean(),
  })
  .map(({ route, pairs, headers, body: text, isChunked }) => {
    const [method = "GET", path = "/"] = route.split(" ");
    const sent = method === "GET" ? "" : text;
    const full = target(`/__mock${path}`, pairs);
    return { method, target: full, headers, body: sent, type: "application/json", isChunked };
  });
