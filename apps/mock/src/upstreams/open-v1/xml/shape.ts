// Which fields a payload has in XML, and in which order: not the order of its JSON, nor all of it.

/** A field by its name, or a description of its element. A list is one element for each of its items. */
export type Field = string | Shape;

export interface Shape {
  /** Of the element. */
  readonly name: string;
  /** Of the field, where the payload calls it otherwise. */
  readonly from?: string;
  /** Fields that are attributes. */
  readonly attributes?: readonly string[];
  /** The attribute `type`. */
  readonly type?: "integer" | "datetime";
  readonly fields?: readonly Field[];
  /** The element of each item, where a list has one of its own around them. */
  readonly items?: Field;
  /** A text of markup, which XML holds as a child element. */
  readonly markup?: true;
  /** A record of one name and one value, which XML holds as the attributes `id` and `name`. */
  readonly entry?: true;
}

/** The wiki's order; `mid` and `annotations` are in JSON alone. */
const status: Shape = {
  name: "status",
  fields: [
    "created_at",
    "id",
    "text",
    { name: "source", markup: true },
    "favorited",
    "truncated",
    "geo",
    "in_reply_to_status_id",
    "in_reply_to_user_id",
    "in_reply_to_screen_name",
    "thumbnail_pic",
    "bmiddle_pic",
    "original_pic",
  ],
};

/** `verified` is before `allow_all_act_msg` here and after `geo_enabled` in JSON. */
const user: Shape = {
  name: "user",
  fields: [
    "id",
    "screen_name",
    "name",
    "province",
    "city",
    "location",
    "description",
    "url",
    "profile_image_url",
    "domain",
    "gender",
    "followers_count",
    "friends_count",
    "statuses_count",
    "favourites_count",
    "created_at",
    "following",
    "verified",
    "allow_all_act_msg",
    "geo_enabled",
    status,
  ],
};

const cursors = ["next_cursor", "previous_cursor"] as const;
const relation = ["id", "screen_name", "following", "followed_by", "notifications_enabled"] as const;

const idsPage: Shape = { name: "id_list", fields: [{ name: "ids", items: "id" }, ...cursors] };
/** No sample is known: this one is ours. */
const usersPage: Shape = { name: "users_list", fields: [{ name: "users", items: user }, ...cursors] };

/** No sample is known: this one is ours. */
const friendship: Shape = {
  name: "relationship",
  fields: [
    { name: "source", fields: relation },
    { name: "target", fields: relation },
  ],
};

/** Hyphens and types are in XML alone, and so is this order. */
const rateLimit: Shape = {
  name: "hash",
  fields: [
    { name: "remaining-hits", from: "remaining_hits", type: "integer" },
    { name: "hourly-limit", from: "hourly_limit", type: "integer" },
    { name: "reset-time-in-seconds", from: "reset_time_in_seconds", type: "integer" },
    { name: "reset-time", from: "reset_time", type: "datetime" },
  ],
};

const province: Shape = {
  name: "province",
  from: "provinces",
  attributes: ["id", "name"],
  fields: [{ name: "city", from: "citys", entry: true }],
};

/** By the operation that is answered. */
export const shapes: ReadonlyMap<string, Shape> = new Map([
  ["users-show", user],
  ["users-domain-show", user],
  ["account-verify-credentials", user],
  ["friends-ids", idsPage],
  ["followers-ids", idsPage],
  ["statuses-friends", usersPage],
  ["statuses-followers", usersPage],
  ["friendships-show", friendship],
  ["account-rate-limit-status", rateLimit],
  ["provinces", { name: "provinces", fields: [province] }],
]);

export const error: Shape = { name: "hash", fields: ["request", "error_code", "error"] };
