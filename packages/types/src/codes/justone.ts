// The codes of Just One API.

/** One code: how it comes over the wire, and what a caller can do about it. */
export interface JustOneRow {
  /** `code` of the envelope. */
  readonly code: number;
  /** Our name for it: scenarios and faults use it. */
  readonly name: string;
  /** In our words. */
  readonly meaning: string;
  /** HTTP status: `current` since July 2026, `legacy` before, when it was always 200. */
  readonly status: { readonly current: number; readonly legacy: 200 };
  /** Text of `message`; `seen` when it was seen on the wire. */
  readonly message: { readonly text: string | null; readonly seen: boolean };
  /** Whether to call again: `bounded` a few times, `back-off` after a wait, `tomorrow` when the quota is new. */
  readonly retry: "never" | "bounded" | "back-off" | "tomorrow" | "unknown";
  /** Whether the call costs money. */
  readonly billed: boolean | "unknown";
  /** Where the row comes from. */
  readonly source: string;
  /** What in this row is our choice, and why; absent when everything is known. */
  readonly chosen?: string;
}

/** Every code that the vendor published, by the code. */
export const justoneCodes = {
  0: {
    code: 0,
    name: "success",
    meaning: "The call worked; the payload may still be a withheld list.",
    status: { current: 200, legacy: 200 },
    message: { text: null, seen: true },
    retry: "never",
    billed: true,
    source: "documented; recorded answers",
  },
  100: {
    code: 100,
    name: "badToken",
    meaning: "The token is missing, unknown or not active: all three look alike.",
    status: { current: 401, legacy: 200 },
    message: { text: "TOKEN INVALID/UNACTIVATE", seen: true },
    retry: "never",
    billed: false,
    source: "documented; recorded answers",
  },
  101: {
    code: 101,
    name: "undocumented101",
    meaning: "Not documented; one client treats it like 100.",
    status: { current: 401, legacy: 200 },
    message: { text: "TOKEN INVALID/UNACTIVATE", seen: false },
    retry: "never",
    billed: "unknown",
    source: "published list of codes; client code",
    chosen: "status and message: those of 100, because one client treats the two alike",
  },
  201: {
    code: 201,
    name: "noContent",
    meaning: "There is no content.",
    status: { current: 200, legacy: 200 },
    message: { text: "NO CONTENT", seen: false },
    retry: "never",
    billed: "unknown",
    source: "documented in the guide of 2025; in no published list of codes",
    chosen: "status: 200, as in that guide; message: no text is known; billed: that guide says so, later ones don't",
  },
  202: {
    code: 202,
    name: "undocumented202",
    meaning: "Not documented; clients read it as success, as error or as rate limit.",
    status: { current: 200, legacy: 200 },
    message: { text: null, seen: false },
    retry: "unknown",
    billed: "unknown",
    source: "published list of codes since April 2026",
    chosen: "status: 200, the only one that claims nothing; message: none, because no text is known",
  },
  300: {
    code: 300,
    name: "undocumented300",
    meaning: "Not documented.",
    status: { current: 200, legacy: 200 },
    message: { text: "FAILED", seen: false },
    retry: "unknown",
    billed: "unknown",
    source: "published list of codes",
    chosen: "status and message: like 301, its nearest neighbour",
  },
  301: {
    code: 301,
    name: "collectFailed",
    meaning: "Weibo could not be read this time; asking again may work.",
    status: { current: 200, legacy: 200 },
    message: { text: "COLLECT FAILED, SEND REQUEST AGAIN", seen: true },
    retry: "bounded",
    billed: false,
    source: "documented; recorded twice in October 2026, both with HTTP 200",
  },
  302: {
    code: 302,
    name: "rateLimit",
    meaning: "Too many calls at a time.",
    status: { current: 429, legacy: 200 },
    message: { text: "RATE LIMIT EXCEEDED", seen: false },
    retry: "back-off",
    billed: false,
    source: "documented",
    chosen: "message: in the manner of the known ones, because no text is known",
  },
  303: {
    code: 303,
    name: "quota",
    meaning: "The day's quota of the account for this operation is used up; the day is that of Asia/Shanghai.",
    status: { current: 429, legacy: 200 },
    message: { text: "DAILY QUOTA EXCEEDED", seen: false },
    retry: "tomorrow",
    billed: false,
    source: "documented",
    chosen: "message: in the manner of the known ones, because no text is known",
  },
  400: {
    code: 400,
    name: "badParameter",
    meaning: "A parameter is missing or wrong.",
    status: { current: 400, legacy: 200 },
    message: { text: "param not right", seen: false },
    retry: "never",
    billed: false,
    source: "documented; texts seen at other platforms",
    chosen: "message: the known form without the name of a parameter, because no text of a Weibo operation is known",
  },
  404: {
    code: 404,
    name: "noSuchPath",
    meaning: "There is no such path.",
    status: { current: 404, legacy: 200 },
    message: { text: "Resource not found", seen: true },
    retry: "never",
    billed: false,
    source: "published list of codes since June 2026; recorded answers, although the status is not declared",
  },
  500: {
    code: 500,
    name: "serverError",
    meaning: "The service failed.",
    status: { current: 500, legacy: 200 },
    message: { text: "Internal server error", seen: true },
    retry: "bounded",
    billed: false,
    source: "documented",
  },
  503: {
    code: 503,
    name: "unavailable",
    meaning: "The service is away for the moment.",
    status: { current: 503, legacy: 200 },
    message: { text: "SERVICE UNAVAILABLE", seen: false },
    retry: "bounded",
    billed: "unknown",
    source: "published list of codes since August 2026",
    chosen: "message: in the manner of the known ones, because no text is known",
  },
  600: {
    code: 600,
    name: "noPermission",
    meaning: "The operation is not enabled for the account.",
    status: { current: 403, legacy: 200 },
    message: { text: "NO PERMISSION", seen: true },
    retry: "never",
    billed: false,
    source: "documented; status by the published description of 403",
    chosen: "status: 403, because its published meaning fits; no answer was seen",
  },
  601: {
    code: 601,
    name: "noBalance",
    meaning: "The balance, shared by all tokens of the account, is used up.",
    status: { current: 403, legacy: 200 },
    message: { text: "INSUFFICIENT BALANCE", seen: false },
    retry: "never",
    billed: false,
    source: "documented",
    chosen: "status: 403, because 402 is not declared and waiting does not help; message: no text is known",
  },
  602: {
    code: 602,
    name: "spendCap",
    meaning: "What this token may spend is spent.",
    status: { current: 403, legacy: 200 },
    message: { text: "TOKEN LIMIT REACHED", seen: false },
    retry: "never",
    billed: false,
    source: "published list of codes since June 2026; client code",
    chosen: "status: as 601; message: no text is known",
  },
} as const satisfies Readonly<Record<number, JustOneRow>>;

/** The codes that the service is known to send. */
export type JustOneCode = keyof typeof justoneCodes;
