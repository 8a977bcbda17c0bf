// users/show: every way to name a user finds the same one.
import type { CallSpec, Derived } from "../../../model/call-spec.ts";
import { type Case, defineCase, type Level } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at, textAt } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { call, callById } from "../call.ts";
import { isNoUser, userIn } from "../payload.ts";

const OPERATION = "users-show";

interface Selector {
  readonly name: string;
  readonly level: Level;
  readonly words: string;
  readonly call: (subject: Subject) => CallSpec;
}

const nickname = ({ v1Uid }: Subject): Derived => ({
  from: call(OPERATION, "json", { user_id: v1Uid }),
  description: "the nickname",
  take: ({ json }) => textAt(json, "screen_name"),
});

const selectors: readonly Selector[] = [
  {
    name: "by-screen-name",
    level: "must",
    words: "screen_name",
    call: (subject) => call(OPERATION, "json", { screen_name: nickname(subject) }),
  },
  { name: "by-path", level: "must", words: "uid in the path", call: ({ v1Uid }) => callById(OPERATION, "json", v1Uid) },
  {
    name: "by-path-nickname",
    level: "must",
    words: "nickname in the path",
    call: (subject) => callById(OPERATION, "json", nickname(subject)),
  },
  // Not documented, yet what most clients send.
  { name: "by-id", level: "should", words: "id", call: ({ v1Uid }) => call(OPERATION, "json", { id: v1Uid }) },
  { name: "by-uid", level: "may", words: "uid", call: ({ v1Uid }) => call(OPERATION, "json", { uid: v1Uid }) },
];

export const selectorCases: readonly Case[] = selectors.map((selector) =>
  defineCase({
    id: `${OPERATION}-${selector.name}`,
    level: selector.level,
    upstream: "open-v1",
    operation: OPERATION,
    topic: "parameters",
    promise: `finds the same user by ${selector.words} as by user_id`,
    calls: (subject) => ({
      known: call(OPERATION, "json", { user_id: subject.v1Uid }),
      answer: selector.call(subject),
    }),
    judge: ({ known, answer }) => {
      const user = userIn(known);
      if (isNoUser(user)) return user;
      const found = at(answer.json, "id");
      return found === user.id
        ? undefined
        : `HTTP ${answer.status} with $.id: ${show(found)} instead of ${show(user.id)}`;
    },
  }),
);
