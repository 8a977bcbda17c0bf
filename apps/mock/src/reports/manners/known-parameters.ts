// A parameter that the operation doesn't have is ignored by the services, and mostly a slip of the client.
import type { Entry } from "../../exchange/types.ts";
import type { Mask } from "../../journal/mask.ts";
import { fromTarget } from "../../read/read.ts";
import type { Router } from "../../router.ts";
import { type Occasion, remark } from "./remark.ts";

/** Reads the URLs of the entries again, so that answering a call is not slowed down by this. */
export function knownParameters(entries: readonly Entry[], router: Router, mask: Mask) {
  const occasions = entries.flatMap((entry): readonly Occasion[] => {
    const request = fromTarget(entry.method, entry.url);
    const { operation } = router(entry.method, request.path);
    const result = operation.name === entry.operation ? operation.read(request) : undefined;
    if (result === undefined || "problem" in result) return [];
    const unknown = [...request.query.keys()].find(
      (name) => !Object.hasOwn(result.input, name) && !mask.isSecret(name),
    );
    return [unknown && `entry ${entry.count}: ${entry.operation} has no parameter ${unknown}`];
  });
  return remark("known-parameters", "sends no parameter that the operation doesn't have", occasions);
}
