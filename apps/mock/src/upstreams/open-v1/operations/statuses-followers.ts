// A user's fans, each with their latest post.
import { aboutList } from "../about-list.ts";
import { fansShownTo } from "../lists.ts";
import { operation } from "../operation.ts";
import { usersPage } from "../payloads/users-page.ts";

export const statusesFollowers = operation("/statuses/followers.json", aboutList(fansShownTo, usersPage));
