// What the cases of agreement share.
import type { Answer } from "../../../../model/answer.ts";
import { type Judgement, type Level, unchecked } from "../../../../model/case.ts";
import type { Row } from "../../payload.ts";
import { idIn } from "./ids.ts";
import { EACH, type Place, rowsAt } from "./rows-at.ts";

/** Where lists of posts have their rows. */
export const LIST: readonly Place[] = [["data", "list", EACH]];

export const about = (operation: string, level: Level = "should") =>
  ({ level, upstream: "justone", operation, topic: "agreement" }) as const;

/** Whether two answers have a value, of the same type. */
export const areSet = (one: unknown, other: unknown): boolean => one !== undefined && typeof one === typeof other;

/** The row of a list with this id. */
export const rowOf = (page: Answer, id: unknown): Row | undefined =>
  rowsAt(page, LIST).find(({ row }) => idIn(id) !== undefined && idIn(row.id) === idIn(id));

export const nothing = (detail: string): Judgement => unchecked("nothing-to-judge", detail);
