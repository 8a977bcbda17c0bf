// One call that a case needs, as a value: two cases that need the same call share its answer.
import type { Answer } from "./answer.ts";

export type Upstream = "justone" | "open-v1";

/** What a parameter is: a text, or something that an earlier answer will tell. */
export type Value = string | Derived;

/** A value taken out of another call's answer; `says` names it for the plan, before anything is asked. */
export interface Derived {
  readonly from: Ask;
  readonly says: string;
  /** Undefined where the answer has no such thing. */
  readonly take: (answer: Answer) => string | undefined;
}

export interface Ask {
  readonly upstream: Upstream;
  /** Path words: `get-fans`. */
  readonly operation: string;
  /** The path; `{id}` stands for `id`. */
  readonly path: string;
  readonly id?: Value;
  readonly query: readonly (readonly [name: string, value: Value])[];
  /** Whether the caller's token goes along. */
  readonly credential: "given" | "none" | "empty";
  /** Codes that this call is meant to meet: they neither stop nor slow the run. */
  readonly provokes: readonly number[];
}

/** Equal for calls that are the same over the wire. */
export function keyOf({ path, id, query, credential }: Ask): string {
  const pairs = query.map(([name, value]) => [name, wordsOf(value)]);
  return JSON.stringify([path, id === undefined ? "" : wordsOf(id), pairs, credential]);
}

/** The call in one line, credentials left out, derived values in words. */
export function lineOf({ path, id, query, credential }: Ask): string {
  const place = id === undefined ? path : path.replace("{id}", wordsOf(id));
  const pairs = query.map(([name, value]) => `${name}=${wordsOf(value)}`).join("&");
  const note = credential === "given" ? "" : ` (${credential === "none" ? "no" : "an empty"} credential)`;
  return `GET ${place}${pairs === "" ? "" : "?"}${pairs}${note}`;
}

/** The calls whose answers this one is made from. */
export function sourcesOf({ id, query }: Ask): readonly Ask[] {
  const values = [...(id === undefined ? [] : [id]), ...query.map(([, value]) => value)];
  return values.flatMap((value) => (typeof value === "string" ? [] : [value.from]));
}

const wordsOf = (value: Value): string => (typeof value === "string" ? value : `<${value.says}>`);
