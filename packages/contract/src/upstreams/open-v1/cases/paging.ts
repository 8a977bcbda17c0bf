// The laws of paging for the lists of follows and fans.
import { pagingCases } from "../../../cases/paging/paging-cases.ts";
import type { Case } from "../../../model/case.ts";
import { lists } from "../lists.ts";

/** Older cases, which also look at `previous_cursor`, promise the same of these lists. */
const COVERED = ["friends-ids-unique-on-page", "followers-ids-unique-on-page"];

export const v1PagingCases: readonly Case[] = lists
  .flatMap((list) => pagingCases(list))
  .filter(({ id }) => !COVERED.includes(id));
