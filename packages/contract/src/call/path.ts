// From a call's values to its path and query: derived values are taken out of the answers that they come from.
import { type Answer, type Missing, missing } from "../model/answer.ts";
import type { CallSpec, Value } from "../model/call-spec.ts";

type Answering = (spec: CallSpec) => Promise<Answer | Missing>;

/** The path and query without credential, which the target adds; a reason when a value cannot be had. */
export async function pathFor({ path, id, query }: CallSpec, answer: Answering): Promise<string | Missing> {
  const pairs: string[] = [];
  for (const [name, value] of query) {
    const text = await textOf(value, answer);
    if (typeof text !== "string") return text;
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  }
  const search = pairs.length === 0 ? "" : `?${pairs.join("&")}`;
  if (id === undefined) return path + search;
  const place = await textOf(id, answer);
  return typeof place === "string" ? path.replace("{id}", () => encodeURIComponent(place)) + search : place;
}

async function textOf(value: Value, answer: Answering): Promise<string | Missing> {
  if (typeof value === "string") return value;
  const source = await answer(value.from);
  if ("missing" in source) return source;
  const text = value.take(source);
  return text ?? missing("nothing-to-judge", `${source.request} did not bring ${value.description}`);
}
