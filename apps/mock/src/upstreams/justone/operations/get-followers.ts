// The accounts that a user follows; the misleading name is the service's own.
import { aboutUser } from "../about-user.ts";
import { operation } from "../operation.ts";
import { followsPage } from "../payloads/list-page.ts";
import type { RowTemplates } from "../payloads/row-variants.ts";

export const getFollowers = (rows: RowTemplates) =>
  operation("/api/weibo/get-followers/v1", ({ uid, page }, world) =>
    aboutUser(uid, world, (user) => followsPage(world, user, page, rows)),
  );
