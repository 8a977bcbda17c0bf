// users/show: every way to name somebody finds the same user.
import type { Ask, Derived } from "../../ask.ts";
import { type Case, type Level, promise } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { at, textAt } from "../../json/at.ts";
import { show } from "../../json/show.ts";
import { ask, askById } from "./ask.ts";
import { isNoUser, userIn } from "./success.ts";

const OPERATION = "users-show";

interface Selector {
  readonly name: string;
  readonly level: Level;
  readonly words: string;
  readonly ask: (facts: Facts) => Ask;
}

const nickname = ({ v1Uid }: Facts): Derived => ({
  from: ask(OPERATION, "json", { user_id: v1Uid }),
  says: "the nickname",
  take: ({ json }) => textAt(json, "screen_name"),
});

const selectors: readonly Selector[] = [
  {
    name: "by-screen-name",
    level: "must",
    words: "screen_name",
    ask: (facts) => ask(OPERATION, "json", { screen_name: nickname(facts) }),
  },
  { name: "by-path", level: "must", words: "uid in the path", ask: ({ v1Uid }) => askById(OPERATION, "json", v1Uid) },
  {
    name: "by-path-nickname",
    level: "must",
    words: "nickname in the path",
    ask: (facts) => askById(OPERATION, "json", nickname(facts)),
  },
  // Not documented, yet what most clients send.
  { name: "by-id", level: "should", words: "id", ask: ({ v1Uid }) => ask(OPERATION, "json", { id: v1Uid }) },
  { name: "by-uid", level: "may", words: "uid", ask: ({ v1Uid }) => ask(OPERATION, "json", { uid: v1Uid }) },
];

export const selectorCases: readonly Case[] = selectors.map((selector) =>
  promise({
    id: `${OPERATION}-${selector.name}`,
    level: selector.level,
    upstream: "open-v1",
    operation: OPERATION,
    topic: "parameters",
    promise: `finds by ${selector.words} whom it finds by user_id`,
    asks: (facts) => ({ known: ask(OPERATION, "json", { user_id: facts.v1Uid }), answer: selector.ask(facts) }),
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
