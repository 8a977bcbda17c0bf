// Recorded exchanges as a target: what they lack is not checked.
import { missing, parseJson } from "../model/answer.ts";
import type { UpstreamName } from "../model/call-spec.ts";
import { ContractMistake } from "../model/mistake.ts";
import type { Recording } from "../model/recording.ts";
import type { Dialect } from "../model/subject.ts";
import type { OutgoingCall, People, Target } from "../model/target.ts";
import { upstreams } from "../upstreams/upstreams.ts";
import { checkDialect } from "./server-settings.ts";

const all = Object.values(upstreams);

/**
 * A target made of recordings. A case whose call was not recorded is not checked.
 *
 * @param name the target's name in reports
 * @throws {ContractMistake} when the recordings are no list, or the dialect is none
 */
export function recorded(recordings: readonly Recording[], name: string, dialect: Dialect = "current"): Target {
  if (!Array.isArray(recordings)) {
    throw new ContractMistake("check recordings", "they are no list", "Give a list of exchanges, and a name for it.");
  }
  checkDialect(dialect);
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
    send: async (call) => answerOf(call, byRequest.get(keyOf(call.path))),
  };
}

function answerOf({ path, credential }: OutgoingCall, found: Recording | undefined) {
  // Recordings carry no credentials, so they can't show how a missing one is refused.
  if (found === undefined || credential !== "given") return missing("no-recording", path);
  const { status, body } = found;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, type: undefined, text, json: parseJson(text), request: path };
}

/** Equal for the same call with its parameters in another order; a parameter at its default counts as left out. */
function keyOf(target: string): string {
  const [path = "", search = ""] = target.split("?");
  const defaults = defaultsOf(path);
  const pairs = [...new URLSearchParams(search)].filter(([name, value]) => defaults.get(name) !== value);
  return JSON.stringify([path, pairs.map((pair) => pair.join("=")).sort()]);
}

function defaultsOf(path: string): ReadonlyMap<string, string> {
  const { parameters = [] } = all.map(({ document }) => document.paths[path]?.get).find((get) => get) ?? {};
  return new Map(
    parameters.flatMap((parameter) =>
      "schema" in parameter && parameter.schema.default !== undefined
        ? [[parameter.name, String(parameter.schema.default)]]
        : [],
    ),
  );
}

const upstreamsIn = (recordings: readonly Recording[]): readonly UpstreamName[] =>
  all.map(({ name }) => name).filter((name) => recordings.some(({ upstream }) => upstream === name));

const peopleIn = (recordings: readonly Recording[]): People =>
  Object.assign({}, ...all.map((upstream) => upstream.peopleIn(recordings)));
