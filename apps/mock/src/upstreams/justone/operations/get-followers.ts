// The accounts that a user follows; the name misleads, and is the service's own.
import { aboutUser } from "../about-user.ts";
import type { Answer } from "../answer.ts";
import { followsPage } from "../payloads/list-page.ts";

export const getFollowers: Answer<"/api/weibo/get-followers/v1"> = ({ uid, page }, world) =>
  aboutUser(uid, world, (user) => followsPage(world, user, page));
