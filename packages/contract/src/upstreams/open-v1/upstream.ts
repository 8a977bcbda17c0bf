// The Weibo Open Platform V1: where its AppKey goes, what its codes mean for a run.
import { openV1Codes } from "@weibo-kit/types/codes";
import { openV1Document } from "@weibo-kit/types/documents";
import { fenOf, openV1Prices, type Price } from "@weibo-kit/types/operations";
import type { Answer } from "../../model/answer.ts";
import { parameterOf, type Recording } from "../../model/recording.ts";
import type { People } from "../../model/target.ts";
import type { Upstream } from "../../model/upstream.ts";
import { listOf, textAt } from "../../read/json-path.ts";
import { probingCases } from "./cases/probing.ts";
import { cases } from "./cases.ts";

const prices = new Map<string, Price>(Object.entries(openV1Prices));

/** `40023:Error: User does not exists!`, in JSON or XML, begins with the code. */
function codeOf({ json, text, status }: Answer): number | undefined {
  // A long JSON is not searched for an element of XML.
  const error = textAt(json, "error") ?? (json === undefined ? /<error>(\d{5})/.exec(text)?.[1] : undefined);
  if (error === undefined) return status === 200 ? 0 : undefined;
  const code = Number.parseInt(error, 10);
  return Number.isNaN(code) ? undefined : code;
}

/** The first user that was shown, and a uid that was refused as unknown. */
function peopleIn(recordings: readonly Recording[]): People {
  const shown = recordings.find(
    (it) => it.operation === "users-show" && it.status === 200 && listOf(it.body) === undefined,
  );
  const unknown = recordings.find((it) => textAt(it.body, "error")?.startsWith(String(openV1Codes[40023].code)));
  const v1Uid = shown && parameterOf(shown, "user_id");
  const unknownUid = unknown && parameterOf(unknown, "user_id");
  return { ...(v1Uid ? { v1Uid } : {}), ...(unknownUid ? { unknownUid } : {}) };
}

export const openV1: Upstream = {
  name: "open-v1",
  title: "Weibo Open Platform V1",
  isLive: false,
  document: openV1Document,
  documentedUid: "11051",
  credential: { parameter: "source", variable: "$SOURCE" },
  codeOf,
  reactionTo: (code) => (code === openV1Codes[40312].code ? "slow-down" : "judge"),
  fenOf: (operation) => fenOf(prices.get(operation)),
  peopleIn,
  cases,
  probing: probingCases,
};
