// Just One API, whole: its operations, who is admitted, what is refused and how an answer is written.
import { justoneDocument } from "@weibo-kit/types/documents";
import { cached } from "../../decide/cached.ts";
import type { Upstream } from "../../exchange/types.ts";
import { operationsOf, unknownOperation } from "../../read/operations.ts";
import { admit } from "./admit.ts";
import { faults, malformed, unknownPath } from "./faults.ts";
import { getFans } from "./operations/get-fans.ts";
import { getFollowers } from "./operations/get-followers.ts";
import { getUserDetail } from "./operations/get-user-detail.ts";
import { type Dialect, renderer } from "./render.ts";

/** @param cachedPages how many payloads of each operation are kept as bytes */
export function createJustOne(dialect: Dialect, cachedPages: number): Upstream {
  const render = renderer(dialect);
  return {
    name: "justone",
    operations: operationsOf(justoneDocument, {
      upstream: "justone",
      credentials: ["token"],
      answers: {
        "get-followers": cached(getFollowers, cachedPages),
        "get-fans": cached(getFans, cachedPages),
        "get-user-detail": getUserDetail,
      },
    }),
    faults,
    admit,
    malformed,
    render: (outcome, _call, stamp) => render(outcome, stamp),
    unknown: (path) => unknownOperation("justone", path, { fault: unknownPath }),
  };
}
