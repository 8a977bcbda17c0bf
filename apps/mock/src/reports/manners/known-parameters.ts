// A parameter that the operation doesn't have is ignored by the services, and mostly a slip of the client.
import type { Entry } from "../../exchange/entry.ts";
import type { Input } from "../../exchange/operation.ts";
import type { Mask } from "../../journal/mask.ts";
import { queryIn } from "../../read/query.ts";
import { fromTarget } from "../../read/read.ts";
import type { Router } from "../../router.ts";
import { lapse, type Occasion, type Remark, remark } from "./remark.ts";

/** @param occasions those of all calls */
export const knownParameters = (occasions: readonly Occasion[]): Remark =>
  remark("known-parameters", "sends no parameter that the operation doesn't have", occasions);

/**
 * Reads the URL of an entry again, so that answering a call is not slowed down by this.
 *
 * @returns none for a malformed call
 */
export function parametersOf(entry: Entry, router: Router, mask: Mask): readonly Occasion[] {
  const input = inputOf(entry, router);
  if (input === undefined) return [];
  const { url, count, operation } = entry;
  const names = url.includes("?") ? [...queryIn(url.slice(url.indexOf("?"))).keys()] : [];
  const unknown = names.find((name) => !Object.hasOwn(input, name) && !mask.isSecret(name));
  return [unknown === undefined ? undefined : lapse(count, `${operation} has no parameter ${unknown}`)];
}

/** Undefined for a malformed call. An empty input in the entry can also mean that it was too long to keep. */
function inputOf({ input, method, url, operation: name }: Entry, router: Router): Input | undefined {
  if (Object.keys(input).length > 0) return input;
  const request = fromTarget(method, url);
  const { operation } = router(method, request.path);
  const result = operation.name === name ? operation.read(request) : undefined;
  return result !== undefined && "input" in result ? result.input : undefined;
}
