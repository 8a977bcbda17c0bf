// What would answer this call, and why; nothing is recorded.
import type { Considered, Spine } from "../answer.ts";
import type { Replay } from "../decide/replay.ts";
import type { Outcome, Upstream } from "../exchange/types.ts";
import { maskedUrl, pseudonym } from "../journal/mask.ts";
import { MockMistake } from "../mistake.ts";
import { fromRequest } from "../read/read.ts";

export function explain(url: string | undefined, upstreams: readonly Upstream[], spine: Spine, replay: Replay): object {
  if (url === undefined) {
    throw new MockMistake(
      "explain a call",
      "no url is given",
      "Try /__mock/explain?url=%2Fusers%2Fshow.json%3Fid%3D11051.",
    );
  }
  const request = fromRequest(requestFor(url));
  for (const upstream of upstreams) {
    const operation = upstream.operations.find(({ matches }) => matches(request.path));
    if (operation) return tellOf(spine.consider(upstream, operation, request), replay);
  }
  return { url: maskedUrl(request), operation: null, by: "refusal", because: "no operation has this path" };
}

function requestFor(url: string): Request {
  try {
    return new Request(new URL(url, "http://localhost"));
  } catch {
    throw new MockMistake(`explain ${url}`, "it is not a URL", "Give a path with its query, percent-encoded.");
  }
}

function tellOf({ call, credential, plan, decision }: Considered, replay: Replay): object {
  const nearest = replay.nearest(call);
  return {
    url: maskedUrl(call.request),
    upstream: call.operation.upstream,
    operation: call.operation.name,
    input: call.input,
    token: pseudonym(credential.token),
    by: decision.by,
    because: decision.because,
    outcome: briefly(decision.outcome),
    delay: plan.delay ?? 0,
    ...(plan.disruption === undefined ? {} : { disruption: plan.disruption }),
    ...(decision.by === "world" && nearest ? { nearest } : {}),
  };
}

function briefly(outcome: Outcome): object {
  if ("fault" in outcome) return { fault: outcome.fault };
  return "recorded" in outcome ? { recorded: outcome.recorded.status } : { payload: "from the world" };
}
