// What holds within comments, and among those of one page.

import type { Invariant } from "../../../../cases/invariant.ts";
import { at, listOf } from "../../../../read/json-path.ts";
import { show } from "../../../../read/show.ts";
import { idIn, sameIds, timeForm, timeInId } from "./ids.ts";
import { plainOf, withoutBlanks } from "./plain-text.ts";
import type { PageInvariant, RowInvariant } from "./row-cases.ts";

const roots: Invariant = {
  name: "roots",
  level: "should",
  promise: "lists comments on the post itself: rootid is their own id, and that of the replies below them",
  judge: ({ id, rootid, rootidstr, comments }) => {
    if (typeof rootid === "number" && rootid !== id) return `rootid: ${rootid} of the root ${id}`;
    if (typeof rootidstr === "string" && rootidstr !== String(id))
      return `rootidstr: ${show(rootidstr)} of the root ${id}`;
    const replies = listOf(comments) ?? [];
    const odd = replies.findIndex((reply) => typeof at(reply, "rootid") === "number" && at(reply, "rootid") !== id);
    return odd === -1 ? undefined : `comments[${odd}].rootid: ${show(at(replies[odd], "rootid"))} below the root ${id}`;
  },
};

const replies: Invariant = {
  name: "replies-are-later",
  level: "should",
  promise: "shows replies that are later than what they answer",
  judge: ({ id, comments }) => {
    const shown = listOf(comments) ?? [];
    const odd = shown.findIndex((reply) => Number(idIn(at(reply, "id"))) <= Number(idIn(id)));
    return odd === -1 ? undefined : `comments[${odd}].id: ${show(at(shown[odd], "id"))} is not above the root's ${id}`;
  },
};

const later: PageInvariant = {
  name: "later-than-post",
  level: "should",
  promise: "lists comments that are later than their post: each id is above its mid",
  judgeAll: (rows, query) => {
    const post = idIn(query.get("mid"));
    const odd = rows.find(({ row }) => post !== undefined && Number(idIn(row.id)) <= post);
    return odd && `${odd.path}.id: ${show(odd.row.id)} is not above the post's ${post}`;
  },
};

/** Replies have no floor; those of deleted comments stay empty. */
const floors: PageInvariant = {
  name: "floors",
  level: "should",
  promise: "numbers the comments of a page by time: each floor is below the one before",
  judgeAll: (rows, query) => {
    if ((query.get("sort") ?? "TIME") !== "TIME") return undefined;
    const numbers = rows.map(({ row }) => row.floor_number);
    const odd = numbers.findIndex((floor, place) => typeof floor === "number" && Number(numbers[place - 1]) <= floor);
    return odd < 1
      ? undefined
      : `${rows[odd]?.path}.floor_number: ${show(numbers[odd])} behind ${show(numbers[odd - 1])}`;
  },
};

const rawText: Invariant = {
  name: "text-raw",
  level: "should",
  promise: "writes the text twice: text_raw is text without its markup",
  judge: ({ text, text_raw, pic_num }) => {
    // A picture is a link in the text, and may be an address in text_raw.
    if (typeof text !== "string" || typeof text_raw !== "string" || pic_num !== 0) return undefined;
    const [plain, raw] = [plainOf(text), withoutBlanks(text_raw)];
    return plain === raw ? undefined : `text_raw: ${show(raw)} is not the text ${show(plain)}`;
  },
};

export const commentInvariants: readonly RowInvariant[] = [
  sameIds(["idstr", "mid"]),
  timeInId,
  timeForm,
  roots,
  later,
  floors,
  rawText,
];

/** Replies are shown by likes alone. */
export const replyInvariants: readonly RowInvariant[] = [replies];
