// Both services show the same people.

import { areClose } from "../../../cases/are-close.ts";
import { inRun } from "../../../cases/in-run.ts";
import type { Answer } from "../../../model/answer.ts";
import { type Case, defineCase, isUnchecked, unchecked } from "../../../model/case.ts";
import { at, listOf } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { call as askJustOne, isCallOf as isCallOfJustOne } from "../../justone/call.ts";
import { pageIn, profileIn } from "../../justone/payload.ts";
import { pageCall, type UserList, userLists } from "../../justone/user-lists.ts";
import { call } from "../call.ts";
import { isNoUser, userIn } from "../payload.ts";

const OPERATION = "users-show";
const SAME = ["id", "screen_name", "gender", "description", "location", "url", "domain", "verified"];
const COUNTS = ["followers_count", "friends_count", "statuses_count"];

/** The most that V1 puts on a page. */
const ALL = "5000";

/** The uids of V1 include all users on the first page of Just One API. */
const uidsCase = (operation: string, list: UserList): Case =>
  defineCase({
    id: `${operation}-hold-${list.operation}`,
    level: "should",
    upstream: "open-v1",
    operation,
    topic: "agreement",
    promise: `lists every user that ${list.operation} lists on page 1`,
    calls: (subject) => ({
      uids: call(operation, "json", { user_id: list.ownerIn(subject), count: ALL }),
      page: pageCall(list, subject, "1"),
    }),
    alsoJudges: isCallOfJustOne(list.operation),
    judge: ({ uids, page: own }, _subject, run) => {
      const ids = listOf(at(uids.json, "ids"));
      const isWhole = ids?.every((id) => typeof id === "number") && at(uids.json, "next_cursor") === 0;
      if (ids === undefined || !isWhole)
        return unchecked("nothing-to-judge", `${uids.request} brought no whole list of uids`);
      const known = new Set<unknown>(ids);
      const pages = run.filter(({ answer }) => answer !== uids && ownerOf(answer) === ownerOf(own));
      return inRun(pages, ({ answer }) => {
        const page = pageIn(answer);
        if (isUnchecked(page)) return page;
        const lost = page.rows.find(({ row }) => !known.has(row.id));
        return lost && `$.ids: ${show(lost.row.id)} of ${list.operation} is not among ${ids.length} uids`;
      });
    },
  });

const ownerOf = ({ request }: Answer): string | null => new URLSearchParams(request.split("?")[1]).get("uid");

export const agreementCases: readonly Case[] = [
  ...userLists.map((list) => uidsCase(list.operation === "get-fans" ? "followers-ids" : "friends-ids", list)),
  defineCase({
    id: `${OPERATION}-is-profile`,
    level: "should",
    upstream: "open-v1",
    operation: OPERATION,
    topic: "agreement",
    promise: "has the same values as the profile of Just One API",
    calls: ({ uid }) => ({
      shown: call(OPERATION, "json", { user_id: uid }),
      profile: askJustOne("get-user-detail", { uid }),
    }),
    judge: ({ shown, profile }) => {
      const [user, other] = [userIn(shown), profileIn(profile)];
      if (isNoUser(user)) return user;
      if (isUnchecked(other)) return other;
      const odd = [...SAME, ...COUNTS].find(
        (name) =>
          typeof user[name] === typeof other.row[name] &&
          (COUNTS.includes(name) ? !areClose(user[name], other.row[name]) : user[name] !== other.row[name]),
      );
      return odd && `$.${odd}: ${show(user[odd])} is not the profile's ${show(other.row[odd])}`;
    },
  }),
];
