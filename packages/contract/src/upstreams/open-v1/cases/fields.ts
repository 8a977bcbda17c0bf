// users/show: invariants of a user.

import { inRun } from "../../../cases/in-run.ts";
import { type Invariant, violations } from "../../../cases/invariant.ts";
import { timeTrouble } from "../../../cases/weibo-time.ts";
import { type Case, defineCase } from "../../../model/case.ts";
import { recordOf } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { call, isCallOf } from "../call.ts";
import { isNoUser, userIn } from "../payload.ts";

const OPERATION = "users-show";

export const invariants: readonly Invariant[] = [
  {
    name: "created-at",
    level: "must",
    promise: "writes every time as Tue Nov 04 11:52:49 +0800 2014",
    judge: ({ created_at, status }) =>
      wrongTime("created_at", created_at) ?? wrongTime("status.created_at", recordOf(status)?.created_at),
  },
  {
    name: "name",
    level: "should",
    promise: "writes the nickname twice: name is screen_name",
    judge: ({ name, screen_name }) =>
      typeof name !== "string" || name === screen_name ? undefined : `name: ${show(name)} is not screen_name`,
  },
  {
    name: "screen-name",
    level: "must",
    promise: "gives every user a nickname",
    judge: ({ screen_name }) => (screen_name === "" ? `screen_name: "" is no nickname` : undefined),
  },
  {
    name: "province-city",
    level: "should",
    promise: "writes province and city as texts of digits",
    judge: ({ province, city }) =>
      [
        ["province", province],
        ["city", city],
      ].flatMap(([field, text]) =>
        typeof text === "string" && !/^\d+$/.test(text) ? `${field}: ${show(text)} is no number` : [],
      )[0],
  },
  {
    name: "post-id",
    level: "should",
    promise: "writes the id of a post twice: mid is id as text",
    judge: ({ status }) => {
      const { id, mid } = recordOf(status) ?? {};
      return typeof mid !== "string" || mid === String(id)
        ? undefined
        : `status.mid: ${show(mid)} is not String(id) ${id}`;
    },
  },
  {
    name: "source-link",
    level: "should",
    promise: "sends the source of a post as text of a link",
    judge: ({ status }) => {
      const source = recordOf(status)?.source;
      return typeof source !== "string" || source === "" || /^<a href="[^"]*"[^>]*>.*<\/a>$/.test(source)
        ? undefined
        : `status.source: ${show(source)} is no link`;
    },
  },
  {
    name: "viewer",
    level: "may",
    promise: "knows no viewer: following is false",
    judge: ({ following }) => (following === true ? "following: true" : undefined),
  },
];

function wrongTime(field: string, text: unknown): string | undefined {
  const trouble = typeof text === "string" ? timeTrouble(text) : undefined;
  return trouble && `${field}: ${show(text)} ${trouble}`;
}

export const fieldCases: readonly Case[] = invariants.map((invariant) =>
  defineCase({
    id: `${OPERATION}-${invariant.name}`,
    level: invariant.level,
    upstream: "open-v1",
    operation: OPERATION,
    topic: "fields",
    promise: invariant.promise,
    calls: ({ v1Uid }) => ({ answer: call(OPERATION, "json", { user_id: v1Uid }) }),
    alsoJudges: isCallOf(OPERATION, "json"),
    judge: (_answers, _subject, run) =>
      inRun(run, ({ answer }) => {
        const user = userIn(answer);
        return isNoUser(user) ? user : violations(invariant, [{ path: "$", row: user }]);
      }),
  }),
);
