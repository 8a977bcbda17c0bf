// The uids of those whom a user follows: V1 calls them friends.
import { aboutList } from "../about-list.ts";
import { followsShownTo } from "../lists.ts";
import { operation } from "../operation.ts";
import { idsPage } from "../payloads/ids-page.ts";

export const friendsIds = operation("/friends/ids.json", aboutList(followsShownTo, idsPage));
