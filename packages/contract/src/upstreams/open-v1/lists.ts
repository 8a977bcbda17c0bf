// The lists of the Open Platform that have pages; how each is walked is read from the document.
import { openV1Document } from "@weibo-kit/types/documents";
import { openV1Paging } from "@weibo-kit/types/operations";
import { positionAfter } from "@weibo-kit/types/paging";
import type { List } from "../../cases/paging/list.ts";
import { parametersOf } from "../../cases/probe/queries.ts";
import type { Answer } from "../../model/answer.ts";
import type { Derived, Value } from "../../model/call-spec.ts";
import { unchecked } from "../../model/case.ts";
import type { Subject } from "../../model/subject.ts";
import { recordOf } from "../../read/json-path.ts";
import { call } from "./call.ts";

type Owner = (subject: Subject) => Value;

/** Small enough for two full pages of the lists that are read. */
const COUNT = "20";
const START = "-1";

function listOf(operation: keyof typeof openV1Paging, owner: Owner, own: Pick<List, "level" | "words">): List {
  const paging = openV1Paging[operation];
  const page = (subject: Subject, count: string, cursor?: Value) =>
    call(operation, "json", { user_id: owner(subject), count, ...(cursor === undefined ? {} : { cursor }) });
  const most = largestCount(operation);
  /** The second of two pages, or the first when there is no second. */
  const lastOfTwo = (subject: Subject): Derived => ({
    from: page(subject, String(most), START),
    description: "the last of at most two pages",
    take: (answer) => String(positionAfter(paging, {}, payloadOf(answer))?.cursor ?? START),
  });
  return {
    upstream: "open-v1",
    operation,
    paging,
    root: "$",
    input: { count: COUNT },
    call: (subject, { cursor }) => page(subject, COUNT, cursor),
    payloadOf,
    refusalIn: ({ status }) => (status < 400 ? undefined : `HTTP ${status}`),
    largest: { size: most, call: (subject) => page(subject, String(most), lastOfTwo(subject)) },
    ...own,
  };
}

function payloadOf({ status, json, request }: Answer): unknown {
  const payload = status === 200 ? recordOf(json) : undefined;
  return payload ?? unchecked("nothing-to-judge", `${request} brought no payload`);
}

function largestCount(operation: string): number {
  const { path } = call(operation, "json");
  const count = parametersOf(openV1Document, path).find(({ name }) => name === "count");
  return Number(count?.schema.maximum);
}

const follows: Owner = ({ followsOf }) => followsOf;
const fans: Owner = ({ fansOf }) => fansOf;
const uids = { level: "should", words: { none: "no uid", many: "uids" } } as const;
/** Known from a description alone: `may`. */
const users = { level: "may", words: { none: "no user", many: "users" } } as const;

export const lists: readonly List[] = [
  listOf("friends-ids", follows, uids),
  listOf("followers-ids", fans, uids),
  listOf("statuses-friends", follows, users),
  listOf("statuses-followers", fans, users),
];
