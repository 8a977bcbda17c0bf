// One call that a case needs, as a value: two cases that need the same call share its answer.
import type { Answer } from "./answer.ts";

/** The services whose contract this package knows. */
export type UpstreamName = "justone" | "open-v1";

/** What a parameter is: a text, or something that an earlier answer brings. */
export type Value = string | Derived;

/** A value taken out of another call's answer. */
export interface Derived {
  readonly from: CallSpec;
  /** Names the value in a plan, before any call is made: `the last page`. */
  readonly description: string;
  /** Undefined where the answer has no such thing. */
  readonly take: (answer: Answer) => string | undefined;
}

/** A call before it is made. */
export interface CallSpec {
  readonly upstream: UpstreamName;
  /** Path words: `get-fans`. */
  readonly operation: string;
  /** The path; `{id}` is replaced by `id`. */
  readonly path: string;
  readonly id?: Value;
  readonly query: readonly (readonly [name: string, value: Value])[];
  /** Whether the caller's token is sent. */
  readonly credential: "given" | "none" | "empty";
  /** Codes that this call is meant to meet: they neither stop nor slow the run. */
  readonly provokes: readonly number[];
}

/** Equal for calls that are the same over the wire. */
export function keyOf({ path, id, query, credential }: CallSpec): string {
  const pairs = query.map(([name, value]) => [name, textOf(value)]);
  return JSON.stringify([path, id === undefined ? "" : textOf(id), pairs, credential]);
}

/** The call in one line, without credentials, derived values in words: `GET /friends/ids.json?user_id=<the first fan>`. */
export function lineOf({ path, id, query, credential }: CallSpec): string {
  const place = id === undefined ? path : path.replace("{id}", textOf(id));
  const pairs = query.map(([name, value]) => `${name}=${textOf(value)}`).join("&");
  const note = credential === "given" ? "" : ` (${credential === "none" ? "no" : "an empty"} credential)`;
  return `GET ${place}${pairs === "" ? "" : "?"}${pairs}${note}`;
}

/** The calls whose answers this one is made from. */
export function sourcesOf({ id, query }: CallSpec): readonly CallSpec[] {
  const values = [...(id === undefined ? [] : [id]), ...query.map(([, value]) => value)];
  return values.flatMap((value) => (typeof value === "string" ? [] : [value.from]));
}

const textOf = (value: Value): string => (typeof value === "string" ? value : `<${value.description}>`);
