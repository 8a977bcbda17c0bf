// A parameter that the operation doesn't have is ignored by the services, and most often a slip.
import type { Entry, Operation } from "../../exchange/types.ts";
import { isSecret } from "../../journal/mask.ts";
import { fromRequest } from "../../read/read.ts";
import { type Occasion, remark } from "./remark.ts";

/** The entries' own paths are read again: nothing of this is counted while a call waits. */
export function knownParameters(entries: readonly Entry[], operations: readonly Operation[]) {
  const occasions = entries.flatMap((entry): readonly Occasion[] => {
    const request = fromRequest(new Request(`http://localhost${entry.url}`));
    const operation = operations.find((each) => each.name === entry.operation && each.matches(request.path));
    const result = operation?.read(request);
    if (result === undefined || "problem" in result) return [];
    const unknown = [...request.query.keys()].find((name) => !(name in result.input) && !isSecret(name));
    return [unknown && `entry ${entry.count}: ${entry.operation} has no parameter ${unknown}`];
  });
  return remark("known-parameters", "sends no parameter that the operation doesn't have", occasions);
}
