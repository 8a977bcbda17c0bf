// What would answer a call, and why; nothing is recorded.
import type { Spine } from "../answer.ts";
import type { Replay } from "../decide/replay.ts";
import type { Decision } from "../exchange/decision.ts";
import type { IncomingRequest } from "../exchange/request.ts";
import { type Mask, pseudonym } from "../journal/mask.ts";
import { maskedInput } from "../journal/record.ts";
import { mistakeInEnglish } from "../mistake.ts";
import { fromRequest } from "../read/read.ts";
import { withoutUserInfo } from "../read/user-info.ts";
import { decodedPath } from "../units/decoded-path.ts";
import { isOwnPath } from "../units/own-path.ts";

const PREFIX = "x-mock-";
const TENANT = "x-mock-tenant";
const BAGGAGE = "baggage";

/** The call to explain: path and query, and the tenant that it belongs to. */
interface Asked {
  readonly url: string | undefined;
  /** The tenant; it takes precedence over headers and credential. */
  readonly token: string | undefined;
  /** Of the request for the explanation: those for the mock, `x-mock-…` and `baggage`, are the call's, too. */
  readonly headers: Headers;
}

/** The parts of a mock that explain a call. */
interface Explaining {
  readonly spine: Spine;
  readonly replay: Replay;
  readonly mask: Mask;
}

/** @throws {MockMistake} when there is no URL, or when the call itself would be answered with a mistake */
export function explain(asked: Asked, { spine, replay, mask }: Explaining): object {
  const { call, tenant, plan, decision } = spine.consider(requestFor(asked, mask));
  const nearest = replay.nearest(call);
  return {
    url: mask.url(call.request.url),
    upstream: call.operation.upstream,
    operation: call.operation.name,
    input: maskedInput(call.input, mask),
    token: pseudonym(tenant),
    by: decision.by,
    because: mask.text(decision.because),
    outcome: briefly(decision.outcome),
    delay: plan.delay ?? 0,
    ...(plan.disruption === undefined ? {} : { disruption: plan.disruption }),
    ...(plan.list === undefined ? {} : { list: plan.list }),
    ...(plan.mutate === undefined ? {} : { mutate: plan.mutate }),
    ...(plan.rule === undefined ? {} : { rule: mask.text(plan.rule) }),
    ...(decision.by === "world" && nearest ? { nearest } : {}),
  };
}

function requestFor({ url, token, headers }: Asked, mask: Mask): IncomingRequest {
  if (url === undefined) {
    const remedy = "Try /__mock/explain?url=%2Fusers%2Fshow.json%3Fid%3D11051.";
    throw mistakeInEnglish("explain a call", "no url is given", remedy);
  }
  const request = requestOf(url, forMock(token, headers), mask);
  // Read as the port reads it: `/x/../%5F_mock/journal` is one, too.
  if (!isOwnPath(decodedPath(request.path))) return request;
  const act = `explain ${mask.url(url)}`;
  throw mistakeInEnglish(act, "it is a control route, and no service's", "See /__mock/openapi.json.");
}

function requestOf(url: string, headers: Record<string, string>, mask: Mask): IncomingRequest {
  try {
    // As on a port, `//` begins a path and no host.
    const { href } = url.startsWith("/") ? new URL(`http://localhost${url}`) : new URL(url, "http://localhost");
    return fromRequest(new Request(withoutUserInfo(href), { headers }));
  } catch {
    const act = `explain ${mask.url(url)}`;
    throw mistakeInEnglish(act, "it is not a URL", "Give a path with its query, percent-encoded.");
  }
}

/** A token replaces the tenant that they name, as baggage, which holds any name. */
function forMock(token: string | undefined, headers: Headers): Record<string, string> {
  const given = [...headers].filter(([name]) => name.startsWith(PREFIX) || name === BAGGAGE);
  if (token === undefined) return Object.fromEntries(given);
  const others = given.filter(([name]) => name !== TENANT && name !== BAGGAGE);
  return { ...Object.fromEntries(others), [BAGGAGE]: `mock.tenant=${encodeURIComponent(token)}` };
}

function briefly(outcome: Decision["outcome"]): object {
  if ("fault" in outcome) return { fault: outcome.fault };
  if ("recorded" in outcome) return { recorded: outcome.recorded.status };
  return "failure" in outcome ? { failure: outcome.failure.status } : { payload: "from the world" };
}
