// What `weibo-kit serve` and `weibo-kit run` print, in English.
import type { Manner } from "@weibo-kit/mock";

/** The value of `--replay` for a schedule, quoted for a shell. */
export interface ReplayValue {
  readonly value: string;
  /** Whether it repeats every effect, not only the first ones: without a file to write, a long schedule is cut. */
  readonly isWhole: boolean;
}

export const serving = {
  answersOn: (url: string, facts: string) => `weibo-kit answers on ${url}   ${facts}`,
  facts: (seed: number, dialect: string, mode: string) => `seed ${seed} · dialect ${dialect} · mode ${mode}`,
  localPictures: "local pictures",
  inForce: {
    scenario: (name: string) => `scenario ${name}`,
    fault: (effect: string) => `fault ${effect}`,
    limit: (limit: string) => `limit ${limit}`,
    replay: "replay",
  },
  labels: {
    follows: "A list of follows",
    profile: "A profile, V1, XML",
    journal: "The journal",
    byUid: "Error by uid",
    twice: "Error twice, then OK",
    byHeader: "Error by header",
    noToken: "Missing token",
    badParameter: "Bad parameter",
    unknownUser: "Unknown user, V1",
  },
  open: (addresses: readonly string[], hasAdminToken: boolean) => [
    `Open to the network: every machine that reaches this one can call it${addresses.length === 0 ? "" : ` at ${addresses.join(", ")}`}.`,
    `/__mock is open to ${hasAdminToken ? "those who send the admin token" : "this machine alone; --admin-token opens it to others"}.`,
  ],
  certificate: (file: string) => `Clients must trust ${file}: NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, curl --cacert.`,
  blockedPort: (port: string) =>
    `Browsers and fetch refuse the port ${port}, so no web page and no Node.js program that uses fetch reaches this mock. Choose another: --port 4010.`,
  stop: "Stop with Ctrl+C.",
  reloaded: (file: string) => `Reloaded ${file}.`,
  calls: (count: number, codes: string, total: string) =>
    `${count} ${count === 1 ? "call" : "calls"}${codes === "" ? "" : ` (${codes})`}; the real services would have charged ¥${total}`,
  over: (budget: string) => `Over the budget of ¥${budget}.`,
  lapses: (token: string, manner: Manner, lapses: readonly string[], _entries: readonly number[]) =>
    lapses.map((lapse) => `${token} ${manner}: ${lapse}`),
  schedule: (token: string, effects: number, { value, isWhole }: ReplayValue) =>
    `Token ${token} met ${effects} ${effects === 1 ? "fault" : "faults"}; to repeat${isWhole ? "" : " the first of them"}: --replay ${value}`,
  price: (operation: string, billed: number, price: string, total: string) =>
    `${operation}: ${billed} × ¥${price} = ¥${total}`,
  killed: (command: string, signal: string, seconds: number) =>
    `weibo-kit: ${command} went on for ${seconds} s after ${signal}, and was killed (--grace).`,
  nothingProxied:
    "The mock was asked nothing. --proxy brings it plain HTTP alone, from programs that heed http_proxy: an https:// address goes to its own host, and Node's fetch and PHP's file_get_contents ignore the variable. Use http://, or the address in WEIBO_KIT_URL.",
  nothingAsked:
    "The mock was asked nothing: point the program at JUSTONEAPI_BASE_URL, or at WEIBO_KIT_URL, from its environment.",
  impolite: "Impolite to the services:",
  polite: "Polite to the services.",
  neverMet: (service: string, codes: string) => `Never met of ${service}: ${codes}`,
  moreCodes: (count: number) => ` … and ${count} more`,
  notReached: (effects: string) => `--replay was not repeated in full: no token made enough calls for ${effects}.`,
  tooDear: (budget: string) => `The run would have cost more than its budget of ¥${budget}.`,
  unmet: (words: string) => `Needed and never met: ${words}.`,
  moreLines: (count: number) => `… and ${count} more`,
};
