// The uids of a user's fans.
import { aboutList } from "../about-list.ts";
import { fansShownTo } from "../lists.ts";
import { operation } from "../operation.ts";
import { idsPage } from "../payloads/ids-page.ts";

export const followersIds = operation("/followers/ids.json", aboutList(fansShownTo, idsPage));
