// A page of get-followers or get-fans: twenty users, and where the next page starts.
import type { FansPage, FollowsPage, ListWithheld } from "@weibo-kit/types";
import type { People, Uid, User, World } from "@weibo-kit/world";
import { shortCount } from "../../../formats.ts";
import type { Print } from "../../../stencil/sheet.ts";
import { listedFan } from "./listed-fan.ts";
import { listedUser } from "./listed-user.ts";

/** Not documented, but every sample and every client computes with it. */
const PAGE_SIZE = 20;

/** A page whose rows are yet to be printed. */
type Rows<Page extends { readonly users: readonly unknown[] }> = Omit<Page, "users"> & {
  readonly users: readonly Print<Page["users"][number]>[];
};

/** The accounts that `owner` follows. The row of a followed account has no badge. */
export function followsPage(world: World, owner: User, page: number): Rows<FollowsPage> | ListWithheld {
  if (owner.withholds.follows) return withheld("全部关注");
  const people = world.follows(owner.uid);
  const users = rows(people, page).map((uid) => listedUser.print(world.user(uid)));
  const total = owner.counts.follows;
  return { users, ...frame(people, page, total), ...trailer(owner) };
}

/** The fans of `owner`, each with a fan badge. */
export function fansPage(world: World, owner: User, page: number): Rows<FansPage> | ListWithheld {
  if (owner.withholds.fans) return withheld("全部粉丝");
  const people = world.fans(owner.uid);
  const users = rows(people, page).map((uid) => listedFan.print(world.user(uid)));
  const total = owner.counts.fans;
  const shown = { display_total_number: total, display_total_number_str: shortCount(total) };
  return { users, ...frame(people, page, total), ...shown, ...trailer(owner) };
}

const rows = (people: People, page: number): readonly Uid[] => people.slice((page - 1) * PAGE_SIZE, PAGE_SIZE);

/**
 * `next_cursor` is 20 times the page and 0 at the end; `previous_cursor` is 0 on page 1 and, our choice, the offset
 * of the page before on later ones. A list with fewer rows than its total says that it was filtered.
 */
function frame(people: People, page: number, total: number) {
  const isLast = page * PAGE_SIZE >= people.length;
  const isFiltered = people.length < total;
  return {
    has_filtered_attentions: isFiltered,
    next_cursor: isLast ? 0 : page * PAGE_SIZE,
    previous_cursor: Math.max(0, page - 2) * PAGE_SIZE,
    total_number: total,
    // The service's own spelling.
    use_sink_stragety: false,
    has_filtered_fans: isFiltered,
    use_status_strategy: false,
    show_related_topic: false,
  };
}

function trailer(owner: User) {
  return { sort_type: 0, type: 0, show_unread: false, fill_material: 0, screenName: owner.nickname, ok: 1 as const };
}

/** Seen live: code 0, billed, and no list. The text is Weibo's own. */
function withheld(what: string): ListWithheld {
  return { ok: 0, msg: `博主设置仅针对粉丝展示${what}`, relation_display: 1, error_type: "none" };
}
