// What the service writes in place of a post that can't be seen any more.
import type { Repost } from "@weibo-kit/world";

/** Why a post can't be seen. */
export type Gone = Extract<Repost, { readonly kind: "gone" }>["why"];

/** The notice without the links that some forms add. */
export const notices: Readonly<Record<Gone, string>> = {
  deleted: "抱歉，此微博已被作者删除。",
  "half-year": "抱歉，作者已设置仅展示半年内微博，此微博已不可见。",
  "no-permission": "抱歉，由于作者设置，你暂时没有这条微博的查看权限哦。",
  removed: "该账号因被投诉违反法律法规和《微博社区公约》的相关规定，现已无法查看。",
  "client-only": "该内容请至手机客户端查看",
};
