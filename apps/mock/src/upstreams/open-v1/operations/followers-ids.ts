// The uids of a user's fans.
import { aboutList } from "../about-list.ts";
import { fansShownTo } from "../lists.ts";
import { idsPage } from "../payloads/ids-page.ts";

export const followersIds = aboutList(fansShownTo, idsPage);
