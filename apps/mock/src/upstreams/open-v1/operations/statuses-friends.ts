// Those whom a user follows, each with their latest post: hence the name.
import { aboutList } from "../about-list.ts";
import { followsShownTo } from "../lists.ts";
import { operation } from "../operation.ts";
import { usersPage } from "../payloads/users-page.ts";

export const statusesFriends = operation("/statuses/friends.json", aboutList(followsShownTo, usersPage));
