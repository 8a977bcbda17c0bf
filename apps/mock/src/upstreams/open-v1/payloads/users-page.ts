// A page of users, each as users/show has it.
import type { V1Users } from "@weibo-kit/types";
import type { World } from "@weibo-kit/world";
import type { LazyJson } from "../../../exchange/body.ts";
import { Rows } from "../../../render/rows.ts";
import { Template } from "../../../render/template/template.ts";
import type { Page } from "../cursor.ts";
import { user } from "./user.ts";

const template = new Template<V1Users, { readonly page: Page; readonly world: World }>({
  users: ({ page, world }) => new Rows(user, page.uids, world.lazyUser),
  next_cursor: ({ page }) => page.next_cursor,
  previous_cursor: ({ page }) => page.previous_cursor,
});

export const usersPage = (page: Page, world: World): LazyJson<V1Users> => template.render({ page, world });
