// The fans of a user.
import { aboutUser } from "../about-user.ts";
import { operation } from "../operation.ts";
import { fansPage } from "../payloads/list-page.ts";
import type { RowTemplates } from "../payloads/row-variants.ts";

export const getFans = (rows: RowTemplates) =>
  operation("/api/weibo/get-fans/v1", ({ uid, page }, world) =>
    aboutUser(uid, world, (user) => fansPage(world, user, page, rows)),
  );
