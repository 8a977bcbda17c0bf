// What would answer a call, and why; nothing is recorded.
import type { Spine } from "../answer.ts";
import type { Replay } from "../decide/replay.ts";
import type { Decision, IncomingRequest } from "../exchange/types.ts";
import { type Mask, pseudonym } from "../journal/mask.ts";
import { MockMistake } from "../mistake.ts";
import { fromRequest } from "../read/read.ts";
import { withoutUserInfo } from "../read/user-info.ts";

/** @throws {MockMistake} when there is no URL, or when the call itself would be answered with a mistake */
export function explain(url: string | undefined, spine: Spine, replay: Replay, mask: Mask): object {
  const { call, credential, plan, decision } = spine.consider(requestFor(url, mask));
  const nearest = replay.nearest(call);
  return {
    url: mask.url(call.request.url),
    upstream: call.operation.upstream,
    operation: call.operation.name,
    input: call.input,
    token: pseudonym(credential.token),
    by: decision.by,
    because: mask.text(decision.because),
    outcome: briefly(decision.outcome),
    delay: plan.delay ?? 0,
    ...(plan.disruption === undefined ? {} : { disruption: plan.disruption }),
    ...(decision.by === "world" && nearest ? { nearest } : {}),
  };
}

function requestFor(url: string | undefined, mask: Mask): IncomingRequest {
  if (url === undefined) {
    const remedy = "Try /__mock/explain?url=%2Fusers%2Fshow.json%3Fid%3D11051.";
    throw new MockMistake("explain a call", "no url is given", remedy);
  }
  if (/^\/__mock(\/|\?|$)/.test(url)) {
    throw new MockMistake(`explain ${url}`, "it is a control route, and no service's", "See /__mock/openapi.json.");
  }
  try {
    // As on a port, `//` begins a path and no host.
    const { href } = url.startsWith("/") ? new URL(`http://localhost${url}`) : new URL(url, "http://localhost");
    return fromRequest(new Request(withoutUserInfo(href)));
  } catch {
    throw new MockMistake(
      `explain ${mask.url(url)}`,
      "it is not a URL",
      "Give a path with its query, percent-encoded.",
    );
  }
}

function briefly(outcome: Decision["outcome"]): object {
  if ("fault" in outcome) return { fault: outcome.fault };
  if ("recorded" in outcome) return { recorded: outcome.recorded.status };
  return "failure" in outcome ? { failure: outcome.failure.status } : { payload: "from the world" };
}
