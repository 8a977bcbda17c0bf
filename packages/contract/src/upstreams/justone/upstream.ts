// Just One API: where its token goes, what its codes mean for a run, what a call costs.
import { type JustOneRow, justoneCodes } from "@weibo-kit/types/codes";
import { justoneDocument } from "@weibo-kit/types/documents";
import { fenOf, justonePrices, type Price } from "@weibo-kit/types/operations";
import { parameterOf, type Recording } from "../../model/recording.ts";
import type { Reaction, Upstream } from "../../model/upstream.ts";
import { numberAt } from "../../read/json-path.ts";
import { probingCases } from "./cases/probing.ts";
import { cases } from "./cases.ts";

/** Token refused, quota, permission, balance, spend cap: they hold for every further call of the token. */
const STOPS: readonly number[] = [100, 303, 600, 601, 602];
const reactions: Readonly<Record<JustOneRow["retry"], Reaction>> = {
  never: "judge",
  bounded: "retry",
  "back-off": "slow-down",
  tomorrow: "stop",
  unknown: "judge",
};
const rows = new Map<number, JustOneRow>(Object.values(justoneCodes).map((row) => [row.code, row]));
const prices = new Map<string, Price>(Object.entries(justonePrices));

function reactionTo(code: number): Reaction {
  if (STOPS.includes(code)) return "stop";
  // A server that keeps failing has answered; 301 and 503 are about Weibo behind it.
  if (code === 500) return "retry-then-judge";
  const row = rows.get(code);
  return row === undefined ? "judge" : reactions[row.retry];
}

/** The first user that a successful call asked for. */
function peopleIn(recordings: readonly Recording[]): { readonly uid?: string } {
  const first = recordings.find(({ upstream, status }) => upstream === "justone" && status === 200);
  const uid = first && parameterOf(first, "uid");
  return uid ? { uid } : {};
}

export const justone: Upstream = {
  name: "justone",
  title: "Just One API",
  isLive: true,
  document: justoneDocument,
  documentedUid: "5357651574",
  credential: { parameter: "token", variable: "$TOKEN" },
  codeOf: ({ json }) => numberAt(json, "code"),
  reactionTo,
  fenOf: (operation) => fenOf(prices.get(operation)),
  peopleIn,
  cases,
  probing: probingCases,
};
