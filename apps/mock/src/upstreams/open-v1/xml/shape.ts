// Which fields a payload has in XML, and in which order: not the order of its JSON, nor all of it.

/** A field by its name, a nested shape, or a text of markup that XML holds as a child element. */
export type Field = string | Shape | { readonly name: string; readonly markup: true };

export interface Shape {
  readonly name: string;
  readonly fields: readonly Field[];
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

/** `verified` stands before `allow_all_act_msg` here and after `geo_enabled` in JSON. */
export const user: Shape = {
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

export const error: Shape = { name: "hash", fields: ["request", "error_code", "error"] };
