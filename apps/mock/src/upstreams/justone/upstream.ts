// Just One API, whole: its operations, who is admitted, what is refused and how an answer is written.
import { justoneDocument } from "@weibo-kit/types/documents";
import type { Upstream } from "../../exchange.ts";
import { operationsOf, unknownOperation } from "../../operations.ts";
import { admit } from "./admit.ts";
import { faults, malformed, unknownPath } from "./faults.ts";
import { getFans } from "./operations/get-fans.ts";
import { getFollowers } from "./operations/get-followers.ts";
import { getUserDetail } from "./operations/get-user-detail.ts";
import { type Dialect, renderer } from "./render.ts";

export function createJustOne(dialect: Dialect): Upstream {
  const render = renderer(dialect);
  return {
    name: "justone",
    operations: operationsOf(justoneDocument, {
      upstream: "justone",
      credentials: ["token"],
      answers: { "get-followers": getFollowers, "get-fans": getFans, "get-user-detail": getUserDetail },
    }),
    faults,
    admit,
    malformed,
    render: (outcome, _call, stamp) => render(outcome, stamp),
    unknown: (path) => unknownOperation("justone", path, { fault: unknownPath }),
  };
}
