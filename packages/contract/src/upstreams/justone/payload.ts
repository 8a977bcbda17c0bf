// The payload inside a successful answer of Just One API, or why there is none to judge.
import { justonePayloads } from "@weibo-kit/types/operations";
import type { Answer } from "../../model/answer.ts";
import { type Unchecked, unchecked } from "../../model/case.ts";
import { at, listOf, recordOf } from "../../read/json-path.ts";
import { misfit } from "../../read/misfit.ts";

type Entries = Readonly<Record<string, unknown>>;

export interface Row {
  readonly path: string;
  readonly row: Entries;
}

export interface Page {
  readonly data: Entries;
  readonly rows: readonly Row[];
}

const schemas = new Map<string, string>(Object.entries(justonePayloads));

/** The payload's schema, by its name in the document. */
export const schemaOf = (operation: string): string => schemas.get(operation) ?? "Result";

/** Whether a success is about no user: Weibo answers an unknown uid with an empty user that is `abnormal`. */
export const isOfNoUser = ({ json }: Answer): boolean =>
  at(json, "data", "abnormal") === true && at(json, "data", "user", "id") === undefined;

/** Where the payload of a successful answer leaves its schema; undefined when it fits. */
export const payloadMisfit = (operation: string, answer: Answer): string | undefined =>
  isOfNoUser(answer) ? undefined : misfit("justone", schemaOf(operation), at(answer.json, "data"), "$.data");

/** The page of users in an answer. An answer that broke another promise already is not judged a second time. */
export function pageIn(answer: Answer): Page | Unchecked {
  const data = payloadIn(answer);
  if (data === undefined) return unchecked("nothing-to-judge", `${answer.request} brought no payload`);
  if (data.ok === 0) return unchecked("nothing-to-judge", `the owner of ${answer.request} shows the list to fans only`);
  const users = listOf(data.users);
  if (users === undefined) return unchecked("nothing-to-judge", `${answer.request} brought no list of users`);
  const rows = users.flatMap((user, index) => {
    const row = recordOf(user);
    return row === undefined ? [] : [{ path: `$.data.users[${index}]`, row }];
  });
  return { data, rows };
}

export function profileIn(answer: Answer): Row | Unchecked {
  const row = recordOf(at(payloadIn(answer), "data", "user"));
  return row === undefined
    ? unchecked("nothing-to-judge", `${answer.request} brought no profile`)
    : { path: "$.data.data.user", row };
}

/** Whether the service left some users out of a page, so that its total may exceed what the pages bring. */
export const isFiltered = (page: unknown): boolean =>
  at(page, "has_filtered_attentions") === true || at(page, "has_filtered_fans") === true;

/** `data` of an answer with code 0, when it is an object. */
export function payloadIn({ json }: Answer): Entries | undefined {
  return at(json, "code") === 0 ? recordOf(at(json, "data")) : undefined;
}
