// Operations agree: a listed user and their profile have the same values.

import { areClose } from "../../../cases/are-close.ts";
import type { Answer } from "../../../model/answer.ts";
import type { Derived } from "../../../model/call-spec.ts";
import { type Case, defineCase, isUnchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { call } from "../call.ts";
import { pageIn, profileIn } from "../payload.ts";
import { pageCall, type UserList, userLists } from "../user-lists.ts";
import { disagreement } from "./disagreement.ts";

const firstOf = (list: UserList, subject: Subject): Derived => ({
  from: pageCall(list, subject, "1"),
  description: `the first user of ${list.operation}`,
  take: ({ json }) => uidIn(at(json, "data", "users", 0, "id")),
});

const uidIn = (id: unknown): string | undefined => (typeof id === "number" ? String(id) : undefined);

const about = ({ operation }: UserList) =>
  ({ level: "should", upstream: "justone", operation, topic: "agreement" }) as const;

const agreementsOf = (list: UserList): readonly Case[] => [
  defineCase({
    id: `${list.operation}-row-is-profile`,
    ...about(list),
    promise: "has the same values in a listed user as in their profile, each in its own types",
    calls: (subject) => ({
      page: pageCall(list, subject, "1"),
      profile: call("get-user-detail", { uid: firstOf(list, subject) }),
    }),
    judge: ({ page, profile }) => {
      const [listed, shown] = [pageIn(page), profileIn(profile)];
      if (isUnchecked(listed)) return listed;
      if (isUnchecked(shown)) return shown;
      const [first] = listed.rows;
      return first && disagreement(first.path, first.row, shown.row);
    },
  }),
  defineCase({
    id: `${list.operation}-total-is-${list.count.replaceAll("_", "-")}`,
    ...about(list),
    promise: `announces as many users as the owner's profile counts in ${list.count}`,
    calls: ownerAndPage(list),
    judge: ({ page, profile }) => compare(page, profile, "total_number", list.count),
  }),
  defineCase({
    id: `${list.operation}-owner-name`,
    ...about(list),
    promise: "writes the owner's nickname beside the list",
    calls: ownerAndPage(list),
    judge: ({ page, profile }) => compare(page, profile, "screenName", "screen_name"),
  }),
];

function ownerAndPage(list: UserList) {
  return (subject: Subject) => ({
    page: pageCall(list, subject, "1"),
    profile: call("get-user-detail", { uid: list.ownerIn(subject) }),
  });
}

function compare(page: Answer, profile: Answer, ofPage: string, ofProfile: string) {
  const [listed, shown] = [pageIn(page), profileIn(profile)];
  if (isUnchecked(listed)) return listed;
  if (isUnchecked(shown)) return shown;
  const [one, other] = [listed.data[ofPage], shown.row[ofProfile]];
  if (typeof one !== typeof other || one === undefined || areClose(one, other)) return undefined;
  return `$.data.${ofPage}: ${show(one)} is not the profile's ${ofProfile} ${show(other)}`;
}

export const agreementCases: readonly Case[] = userLists.flatMap(agreementsOf);
