// Loads that try to fill the mock's memory: what each connection sends, request after request.

export interface HostileLoad {
  readonly name: string;
  /** The request with a number of its own. */
  readonly request: (number: number, host: string) => string;
  /** Requests that are sent before answers are read; default 1. */
  readonly pipelined?: number;
  /** Whether the client never reads. */
  readonly isDeaf?: boolean;
}

const LONG = "x".repeat(60_000);
const FANS = "/api/weibo/get-fans/v1?uid=1234567890";

const get =
  (target: string, headers: string = "") =>
  (host: string) =>
    `GET ${target} HTTP/1.1\r\nhost: ${host}\r\n${headers}\r\n`;

const LONG_ENTRY = `${FANS}&token=a&page=9&more=${LONG.slice(0, 1_800)}`;

/** 63 kB of JSON. */
const SCENARIO = JSON.stringify({
  rules: Array.from({ length: 700 }, (_, nth) => ({
    name: `rule ${nth} ${"y".repeat(20)}`,
    when: { nth: nth + 1 },
    then: { fault: "quota" },
  })),
});

function putScenario(token: number, host: string): string {
  const head = `PUT /__mock/scenario?token=t${token % 10_000} HTTP/1.1\r\nhost: ${host}\r\n`;
  return `${head}content-type: application/json\r\ncontent-length: ${SCENARIO.length}\r\n\r\n${SCENARIO}`;
}

const oauth = (nonce: number) =>
  `/statuses/public_timeline.json?oauth_consumer_key=k&oauth_token=t&oauth_signature_method=HMAC-SHA1&oauth_signature=s&oauth_timestamp=1&oauth_nonce=${nonce}${LONG}`;

export const hostileLoads: readonly HostileLoad[] = [
  { name: "URLs of 60 kB", request: (n, host) => get(`${FANS}&token=a&more=${n}${LONG}`)(host) },
  { name: "tokens of 60 kB", request: (n, host) => get(`${FANS}&token=${n}${LONG}`)(host) },
  { name: "nonces of 60 kB", request: (n, host) => get(oauth(n))(host) },
  { name: "10,000 tenants with scenarios of 63 kB", request: putScenario },
  {
    name: "list pages with every field mutated",
    request: (n, host) => get(`${FANS}&token=a&page=${1 + (n % 250)}`, "x-mock-fault: mutate=1\r\n")(host),
  },
  {
    name: "pipelined requests of clients that never read",
    request: (_, host) => get(`${FANS}&token=a`)(host),
    pipelined: 50,
    isDeaf: true,
  },
  { name: "list pages, each asked for twice", request: (n, host) => get(`${FANS}&token=a&page=${1 + (n >> 1)}`)(host) },
  {
    name: "listings of a journal of 10,000 entries with URLs of 2 kB",
    request: (n, host) => get(n < 10_000 ? LONG_ENTRY : "/__mock/journal")(host),
  },
  {
    name: "manners and near misses of the same journal",
    request: (n, host) => get(n < 10_000 ? LONG_ENTRY : `/__mock/${n % 2 ? "manners" : "near-misses"}`)(host),
  },
];
