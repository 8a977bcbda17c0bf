// The Weibo Open Platform V1, whole: its operations, who is admitted, what is refused and how an answer is written.
import { openV1Document } from "@weibo-kit/types/documents";
import type { Upstream } from "../../exchange.ts";
import { operationsOf, unknownOperation } from "../../operations.ts";
import { admit } from "./admit.ts";
import { faults, noSuchUser, unknownPath } from "./faults.ts";
import { usersShow } from "./operations/users-show.ts";
import { render } from "./render.ts";

export function createOpenV1(): Upstream {
  return {
    name: "open-v1",
    operations: operationsOf(openV1Document, {
      upstream: "open-v1",
      credentials: ["source"],
      answers: { "users-show": usersShow },
    }),
    faults,
    admit,
    // A selector that can't be read is told the same as one that is nobody's.
    malformed: () => noSuchUser,
    render: (outcome, call) => render(outcome, call),
    unknown: (path) => unknownOperation("open-v1", path, { fault: unknownPath }),
  };
}
