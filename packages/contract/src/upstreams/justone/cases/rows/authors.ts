// Posts agree with their author: whose they are, how many, and which is the latest.
import { areClose } from "../../../../cases/are-close.ts";
import type { Answer } from "../../../../model/answer.ts";
import type { Asked } from "../../../../model/asked.ts";
import { type Case, defineCase } from "../../../../model/case.ts";
import { at, listOf } from "../../../../read/json-path.ts";
import { show } from "../../../../read/show.ts";
import { call, isCallOf } from "../../call.ts";
import { inputs, postsCall } from "../../inputs.ts";
import { about, areSet, LIST, nothing } from "./agreeing.ts";
import { rowsAt } from "./rows-at.ts";

/** Of every page that the run asks for. */
const authorIsOwner = (operation: keyof typeof inputs): Case =>
  defineCase({
    id: `${operation}-author-is-owner`,
    ...about(operation),
    promise: "lists posts of the user who is asked for",
    calls: (subject) => ({ page: call(operation, inputs[operation](subject)) }),
    alsoJudges: isCallOf(operation),
    judge: (_answers, _subject, run) => {
      for (const { answer } of run) {
        const uid = new URLSearchParams(answer.request.split("?")[1]).get("uid");
        const odd = rowsAt(answer, LIST).find(({ row }) => row.isAd !== true && isOther(at(row, "user", "id"), uid));
        if (odd)
          return { broken: `${odd.path}.user.id: ${show(at(odd.row, "user", "id"))} is not ${uid}`, shownBy: [answer] };
      }
      return run.some(({ answer }) => rowsAt(answer, LIST).length > 0) ? undefined : nothing("no post is listed");
    },
  });

const isOther = (author: unknown, uid: string | null): boolean => typeof author === "number" && String(author) !== uid;

/** Whether hidden posts count is not known. */
const postsAreCounted: Case = defineCase({
  id: "get-user-post-total-is-statuses-count",
  ...about("get-user-post", "may"),
  promise: "announces as many posts as the author's profile counts in statuses_count",
  calls: (subject) => ({ page: postsCall(subject), profile: call("get-user-detail", { uid: subject.authorOf }) }),
  judge: ({ page, profile }) => {
    const total = at(page.json, "data", "data", "total");
    const count = at(profile.json, "data", "data", "user", "statuses_count");
    if (!areSet(total, count)) return nothing("no total, or no count in the profile");
    return areClose(total, count)
      ? undefined
      : `$.data.data.total: ${show(total)} is not the profile's statuses_count ${show(count)}`;
  },
});

/** The rows of users that the run asked for anyway are compared. */
const latestIsFirst: Case = defineCase({
  id: "get-user-post-latest-is-status-id",
  ...about("get-user-post"),
  promise: "begins with the post that lists of users give as the author's latest, pinned posts apart",
  calls: (subject) => ({ page: postsCall(subject) }),
  alsoJudges: (spec) => isCallOf("get-followers")(spec) || isCallOf("get-fans")(spec),
  judge: ({ page }, _subject, run) => {
    const first = rowsAt(page, LIST).find(({ row }) => row.isTop !== 1);
    const users = run.flatMap((asked) => usersIn(asked, at(first?.row, "user", "id")));
    const [listed] = users;
    if (first === undefined || listed === undefined) return nothing("the author is in no list of users");
    const { user, answer } = listed;
    return at(user, "status_id") === first.row.id
      ? undefined
      : {
          broken: `${first.path}.id: ${show(first.row.id)} is not the latest post ${show(at(user, "status_id"))}`,
          shownBy: [page, answer],
        };
  },
});

const usersIn = ({ answer }: Asked, uid: unknown): readonly { readonly user: unknown; readonly answer: Answer }[] =>
  (listOf(at(answer.json, "data", "users")) ?? [])
    .filter((user) => uid !== undefined && at(user, "id") === uid)
    .map((user) => ({ user, answer }));

export const authorCases: readonly Case[] = [
  authorIsOwner("get-user-post"),
  authorIsOwner("get-user-video-list"),
  authorIsOwner("search-profile"),
  postsAreCounted,
  latestIsFirst,
];
