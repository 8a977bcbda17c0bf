// Recorded exchanges as a target: what they lack is not checked.
import { justoneDocument, openV1Document } from "@weibo-kit/types/documents";
import { jsonIn } from "../answer.ts";
import type { Upstream } from "../ask.ts";
import type { Dialect } from "../facts.ts";
import { listOf, textAt } from "../json/at.ts";
import type { Sent, Target } from "../target.ts";

/** One exchange, as the fixtures package loads it. */
export interface Recording {
  readonly upstream: string;
  readonly operation: string;
  /** `GET /users/show.json?user_id=11051`, without credentials. */
  readonly request: string;
  readonly status: number;
  /** A JSON value, or the text of an XML body. */
  readonly body: unknown;
}

export function recorded(recordings: readonly Recording[], name: string, dialect: Dialect = "current"): Target {
  const byRequest = new Map(recordings.map((it) => [keyOf(it.request.replace(/^\w+ /, "")), it]));
  return {
    name,
    base: "",
    isFree: true,
    dialect,
    upstreams: upstreamsIn(recordings),
    faults: "none",
    people: peopleIn(recordings),
    secrets: [],
    send: async (sent) => answerOf(sent, byRequest.get(keyOf(sent.path))),
  };
}

function answerOf({ path, credential }: Sent, found: Recording | undefined) {
  // Recordings carry no credentials, so they can't show how a missing one is refused.
  if (found === undefined || credential !== "given")
    return { missing: `no recording: ${path}`, why: "condition" } as const;
  const { status, body } = found;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, type: undefined, text, json: jsonIn(text), asked: path };
}

/** The same call in whatever order its parameters stand; a parameter at its default counts as left out. */
function keyOf(target: string): string {
  const [path = "", search = ""] = target.split("?");
  const defaults = defaultsOf(path);
  const pairs = [...new URLSearchParams(search)].filter(([name, value]) => defaults.get(name) !== value);
  return JSON.stringify([path, pairs.map((pair) => pair.join("=")).sort()]);
}

function defaultsOf(path: string): ReadonlyMap<string, string> {
  const { parameters = [] } = justoneDocument.paths[path]?.get ?? openV1Document.paths[path]?.get ?? {};
  return new Map(
    parameters.flatMap((parameter) =>
      "schema" in parameter && parameter.schema.default !== undefined
        ? [[parameter.name, String(parameter.schema.default)]]
        : [],
    ),
  );
}

const upstreamsIn = (recordings: readonly Recording[]): readonly Upstream[] =>
  (["justone", "open-v1"] as const).filter((name) => recordings.some(({ upstream }) => upstream === name));

/** The people of the recordings: the first whom each service was asked for, and one whom V1 did not know. */
function peopleIn(recordings: readonly Recording[]): Target["people"] {
  const asked = (it: Recording | undefined) => new URLSearchParams(it?.request.split("?")[1] ?? "");
  const uid = asked(recordings.find(({ upstream, status }) => upstream === "justone" && status === 200)).get("uid");
  const shown = recordings.find(
    (it) => it.operation === "users-show" && it.status === 200 && listOf(it.body) === undefined,
  );
  const unknown = recordings.find((it) => textAt(it.body, "error")?.startsWith("40023"));
  const v1Uid = asked(shown).get("user_id");
  const nobody = asked(unknown).get("user_id");
  return { ...(uid ? { uid } : {}), ...(v1Uid ? { v1Uid } : {}), ...(nobody ? { nobody } : {}) };
}
