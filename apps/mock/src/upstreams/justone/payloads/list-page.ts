// A page of get-followers or get-fans: twenty users, and where the next page starts.
import type { FansPage, FollowsPage, ListWithheld } from "@weibo-kit/types";
import type { LazyUser, People, World } from "@weibo-kit/world";
import type { LazyJson } from "../../../exchange/body.ts";
import { Rows } from "../../../render/rows.ts";
import { Template } from "../../../render/template/template.ts";
import { shortCount } from "../../../units/short-count.ts";
import type { RowTemplates } from "./row-variants.ts";

/** Not documented, but every sample and every client computes with it. */
const PAGE_SIZE = 20;

/** What a page is printed from. */
interface Part<Users> {
  readonly users: LazyJson<Users>;
  readonly owner: LazyUser;
  readonly total: number;
  /** How many rows the list shows: fewer than `total` in a filtered list. */
  readonly displayed: number;
  /** 20 times the page, 0 at the end. */
  readonly next: number;
  /** 0 on page 1 and, our choice, the offset of the page before on later ones; past the end, of the last page. */
  readonly previous: number;
}

type AnyPart = Omit<Part<unknown>, "users">;

const isFiltered = ({ displayed, total }: AnyPart): boolean => displayed < total;

const cursors = {
  has_filtered_attentions: isFiltered,
  next_cursor: ({ next }: AnyPart) => next,
  previous_cursor: ({ previous }: AnyPart) => previous,
  total_number: ({ total }: AnyPart) => total,
  // The service's own spelling.
  use_sink_stragety: false,
  has_filtered_fans: isFiltered,
  use_status_strategy: false,
  show_related_topic: false,
};

const trailer = {
  sort_type: 0,
  type: 0,
  show_unread: false,
  fill_material: 0,
  screenName: ({ owner }: AnyPart) => owner.nickname,
  ok: 1 as const,
};

const follows = new Template<FollowsPage, Part<FollowsPage["users"]>>({
  users: ({ users }) => users,
  ...cursors,
  ...trailer,
});

const fans = new Template<FansPage, Part<FansPage["users"]>>({
  users: ({ users }) => users,
  ...cursors,
  display_total_number: ({ displayed }) => displayed,
  display_total_number_str: ({ displayed }) => shortCount(displayed),
  ...trailer,
});

/** The accounts that `owner` follows. The row of a followed account has no badge. */
export function followsPage(
  world: World,
  owner: LazyUser,
  page: number,
  { listed }: RowTemplates,
): LazyJson<FollowsPage> | ListWithheld {
  if (owner.withholds.follows) return withheld("全部关注");
  const people = world.follows(owner.uid);
  const users = new Rows(listed, rowsOn(people, page), world.lazyUser);
  return follows.render({ users, ...partOf(owner, people, page, owner.counts.follows) });
}

/** The fans of `owner`, each with a fan badge. */
export function fansPage(
  world: World,
  owner: LazyUser,
  page: number,
  { fan }: RowTemplates,
): LazyJson<FansPage> | ListWithheld {
  if (owner.withholds.fans) return withheld("全部粉丝");
  const people = world.fans(owner.uid);
  const users = new Rows(fan, rowsOn(people, page), world.lazyUser);
  return fans.render({ users, ...partOf(owner, people, page, owner.counts.fans) });
}

const rowsOn = (people: People, page: number) => people.slice((page - 1) * PAGE_SIZE, PAGE_SIZE);

function partOf(owner: LazyUser, people: People, page: number, total: number): AnyPart {
  const isLast = page * PAGE_SIZE >= people.length;
  const lastPage = Math.ceil(people.length / PAGE_SIZE);
  return {
    owner,
    total,
    displayed: Math.min(people.length, total),
    next: isLast ? 0 : page * PAGE_SIZE,
    previous: Math.max(0, Math.min(page - 1, lastPage) - 1) * PAGE_SIZE,
  };
}

/** Seen live: code 0, billed, and no list. The text is Weibo's own. */
function withheld(what: string): ListWithheld {
  return { ok: 0, msg: `博主设置仅针对粉丝展示${what}`, relation_display: 1, error_type: "none" };
}
