// Which page of which list an entry asked for.
import { type Paging, positionIn } from "@weibo-kit/types/paging";
import type { Router } from "../../router.ts";
import type { Call } from "./call.ts";

/** One page of one list. */
export interface Page {
  readonly entry: Call;
  /** The operation and all parameters that stay the same from page to page. */
  readonly list: string;
  /** `page 3`, `cursor 4000000000000001`. */
  readonly text: string;
  /** The value of the parameter that is counted up; undefined for lists with cursors alone. */
  readonly number: number | undefined;
  /** Whether the list ends at an empty page, too, so that the mark of the last page may be doubted. */
  readonly isDoubtful: boolean;
}

/** None where the operation of the entry has no pages. */
export function pagesOf(entry: Call, router: Router): readonly Page[] {
  const { operation: name, method, url, input } = entry;
  const { operation } = router(method, url.split("?", 1)[0] ?? "");
  const { paging } = operation;
  if (paging === undefined || operation.name !== name) return [];
  const position = positionIn(paging, input);
  const same = Object.entries(input).filter(([parameter]) => !Object.hasOwn(paging.advance, parameter));
  const text = Object.entries(position)
    .map(([parameter, value]) => `${parameter} ${value}`)
    .join(", ");
  const counter = counterOf(paging);
  const number = counter === undefined ? undefined : Number(position[counter]);
  const isDoubtful = paging.emptyIsEnd && paging.end !== undefined;
  return [{ entry, list: JSON.stringify([name, same]), text, number, isDoubtful }];
}

function counterOf({ advance }: Paging): string | undefined {
  return Object.entries(advance).find(([, step]) => !("from" in step))?.[0];
}
