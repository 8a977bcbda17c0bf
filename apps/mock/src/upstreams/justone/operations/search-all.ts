// A search in all posts.
import { operation } from "../operation.ts";
import { searchPage } from "../payloads/search/search-page.ts";

export const searchAll = operation("/api/weibo/search-all/v2", (wanted, world) => ({
  payload: searchPage(world, { hotSort: false, contains: "ALL", ...wanted }),
}));
