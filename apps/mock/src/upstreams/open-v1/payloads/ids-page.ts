// A page of uids.
import type { V1Ids } from "@weibo-kit/types";
import type { Page } from "../cursor.ts";

export const idsPage = ({ uids, next_cursor, previous_cursor }: Page): V1Ids => ({
  ids: [...uids],
  next_cursor,
  previous_cursor,
});
