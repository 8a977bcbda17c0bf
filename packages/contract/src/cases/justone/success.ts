// The payload inside a successful answer of Just One API, or why there is none to judge.
import type { Answer } from "../../answer.ts";
import { type Unchecked, unchecked } from "../../case.ts";
import { at, listOf, recordOf } from "../../json/at.ts";

type Entries = Readonly<Record<string, unknown>>;

export interface Row {
  readonly path: string;
  readonly row: Entries;
}

export interface Page {
  readonly data: Entries;
  readonly rows: readonly Row[];
  /** Some users are left out: then the total says nothing about the rows. */
  readonly isFiltered: boolean;
}

/** An answer that already broke another promise is not judged a second time. */
export function pageIn(answer: Answer): Page | Unchecked {
  const data = payloadIn(answer);
  if (data === undefined) return unchecked(`nothing to judge: ${answer.asked} brought no payload`);
  if (data.ok === 0) return unchecked(`nothing to judge: the owner of ${answer.asked} shows the list to fans only`);
  const users = listOf(data.users);
  if (users === undefined) return unchecked(`nothing to judge: ${answer.asked} brought no list of users`);
  const rows = users.flatMap((user, index) => {
    const row = recordOf(user);
    return row === undefined ? [] : [{ path: `$.data.users[${index}]`, row }];
  });
  return { data, rows, isFiltered: data.has_filtered_attentions === true || data.has_filtered_fans === true };
}

export function profileIn(answer: Answer): Row | Unchecked {
  const row = recordOf(at(payloadIn(answer), "data", "user"));
  return row === undefined
    ? unchecked(`nothing to judge: ${answer.asked} brought no profile`)
    : { path: "$.data.data.user", row };
}

/** `data` of an answer with code 0, when it is an object. */
function payloadIn({ json }: Answer): Entries | undefined {
  return at(json, "code") === 0 ? recordOf(at(json, "data")) : undefined;
}
