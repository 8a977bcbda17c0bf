// Which calls bring the pages that the laws look at.
import { firstPosition, positionAfter } from "@weibo-kit/types/paging";
import type { CallSpec, Derived, Value } from "../../model/call-spec.ts";
import type { Subject } from "../../model/subject.ts";
import type { List, PagePosition } from "./list.ts";

/** Page 1, with every parameter that has a first value. */
export const firstPage = (list: List, subject: Subject): CallSpec => list.call(subject, firstOf(list));

/** Page 2: counted parameters go up by one, cursors come out of page 1. */
export function secondPage(list: List, subject: Subject): CallSpec {
  const from = firstPage(list, subject);
  const steps = Object.entries(list.paging.advance).map(([name, step]): [string, Value] =>
    "from" in step ? [name, nextOf(list, name, from)] : [name, String(step.first + 1)],
  );
  return list.call(subject, Object.fromEntries(steps));
}

/** The parameters that advance in this list: `["page", "sinceId"]`. */
export const advancing = ({ paging }: List): readonly string[] => Object.keys(paging.advance);

/** Whether every parameter that advances is counted, so that any page can be asked for at once. */
export const isCounted = ({ paging }: List): boolean =>
  Object.values(paging.advance).every((step) => !("from" in step));

const firstOf = ({ paging }: List): PagePosition =>
  Object.fromEntries(Object.entries(firstPosition(paging)).map(([name, value]) => [name, String(value)]));

const nextOf = (list: List, name: string, from: CallSpec): Derived => ({
  from,
  description: `the next ${name} of ${list.operation}`,
  take: (answer) => {
    const next = positionAfter(list.paging, firstPosition(list.paging), list.payloadOf(answer))?.[name];
    return next === undefined ? undefined : String(next);
  },
});
