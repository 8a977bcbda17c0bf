// The fans of a user.
import { aboutUser } from "../about-user.ts";
import type { Answer } from "../answer.ts";
import { fansPage } from "../payloads/list-page.ts";

export const getFans: Answer<"/api/weibo/get-fans/v1"> = ({ uid, page }, world) =>
  aboutUser(uid, world, (user) => fansPage(world, user, page));
