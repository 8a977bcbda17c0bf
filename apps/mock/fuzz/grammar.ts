// The grammar: requests to the services and to the control surface as bytes, some of them pipelined, most of them mutated.
import { justoneDocument, openV1Document } from "@weibo-kit/types/documents";
import fc from "fast-check";
import { controlRequest } from "./control-grammar.ts";
import { mutated } from "./mutate.ts";
import { type RequestParts, target, textOf, value } from "./parts.ts";

/** As many requests as asked for, one character a byte: the same for the same seed. */
export const rawRequests = (seed: number, count: number): readonly string[] =>
  fc.sample(unbiased, { seed, numRuns: count });

const PATHS = [justoneDocument, openV1Document].flatMap(({ paths }) => Object.keys(paths));
const NAMES = [
  ...["token", "uid", "page", "sinceId", "keyword", "id", "user_id", "screen_name", "source", "cursor", "count"],
  ...["oauth_token", "oauth_consumer_key", "oauth_callback", "oauth_verifier", "action", "domain", "__proto__"],
];

const query = fc.array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 6 });
const path = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...PATHS).chain((each) => value.map((name) => each.replace(/\{\w+\}/, name))),
  },
  { weight: 1, arbitrary: fc.webPath() },
  { weight: 1, arbitrary: fc.constantFrom("/", "//", "/.", "/users/show.yaml", "/api/", "/%", "/%00", "/oauth/..") },
);

const oauth = fc
  .array(fc.tuple(fc.constantFrom("oauth_token", "oauth_consumer_key", "oauth_nonce", "realm"), value))
  .map((pairs) => `OAuth ${pairs.map(([name, text]) => `${name}="${text}"`).join(", ")}`);
const authorization = fc.oneof(
  oauth,
  value.map((text) => `Bearer ${text}`),
  value.map((text) => `Basic ${Buffer.from(text).toString("base64")}`),
);
const headers = fc.array(
  fc.oneof(
    authorization.map((text) => ["authorization", text] as const),
    fc.constantFrom(
      ["origin", "https://evil.example"] as const,
      ["origin", "null"] as const,
      ["accept", "text/html"] as const,
      ["connection", "keep-alive, upgrade"] as const,
      ["upgrade", "websocket"] as const,
      ["expect", "100-continue"] as const,
      ["x-mock-delay", "3"] as const,
      ["x-mock-fault", "302"] as const,
      ["x-mock-fault", "garble"] as const,
      ["x-mock-fault", "reset"] as const,
      ["x-mock-fault", "__proto__"] as const,
      ["x-mock-scenario", "bad-line"] as const,
      ["x-mock-scenario", "constructor"] as const,
      ["x-mock-tenant", "fuzz"] as const,
      ["baggage", "mock.tenant=fu%7Az;p, a=b"] as const,
    ),
    fc.tuple(
      fc.constantFrom(
        "cookie",
        "x-long",
        "accept-language",
        "x-mock-fault",
        "x-mock-scenario",
        "x-mock-tenant",
        "baggage",
      ),
      value,
    ),
  ),
  { maxLength: 3 },
);
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant("GET") },
  { weight: 3, arbitrary: fc.constant("POST") },
  { weight: 1, arbitrary: fc.constantFrom("PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "PURGE", "get", "TRACE") },
);

const serviceRequest: fc.Arbitrary<RequestParts> = fc.record({
  method,
  target: fc.tuple(path, query).map(([each, pairs]) => target(each, pairs)),
  headers,
  body: fc.oneof(
    fc.constant(""),
    query.map((pairs) => target("", pairs).slice(1)),
    fc.json(),
  ),
  type: fc.constantFrom("application/x-www-form-urlencoded", "application/json", "text/plain;;"),
  isChunked: fc.boolean(),
});

const request = fc.oneof({ weight: 3, arbitrary: serviceRequest }, { weight: 1, arbitrary: controlRequest });

/** One request, or a few behind each other on one connection. */
const connection = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(request, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(request, { minLength: 2, maxLength: 4 }) },
  )
  .map((requests) => requests.map(textOf).join(""))
  .chain(mutated);

/** Without the bias of fast-check towards edges, which would make most requests empty. */
const unbiased = fc.noBias(connection);
