// The users in a documented V1 answer, as residents of the world.
import type { Fixture } from "@weibo-kit/fixtures";
import type { Resident } from "@weibo-kit/world";
import type { DocumentedUser } from "../../exchange/upstream.ts";
import { secondsOf } from "../../units/weibo-time.ts";
import { type Documented, documented } from "../residents/documented.ts";
import { personOf } from "../residents/person.ts";
import { linkIn } from "./markup.ts";

/** A JSON user; an XML one is its twin. */
export function residentsIn({ operation, status, body }: Fixture): readonly DocumentedUser[] {
  const user = documented(body);
  if (operation !== "users-show" || status !== 200 || !user.has("id")) return [];
  return [{ resident: residentOf(user), uidAt: "body.id", nicknameAt: "body.screen_name" }];
}

function residentOf(user: Documented): Resident {
  const small = user.text("profile_image_url");
  return {
    ...personOf(user),
    avatar: { small, large: small.replace("/50/", "/180/"), full: small.replace("/50/", "/180/") },
    counts: {
      fans: user.number("followers_count"),
      follows: user.number("friends_count"),
      posts: user.number("statuses_count"),
      favourites: user.number("favourites_count"),
    },
    ...(user.flag("verified") ? { verification: verificationOf(user) } : {}),
    settings: {
      anyoneMayMessage: user.flag("allow_all_act_msg"),
      anyoneMayComment: true,
      geoEnabled: user.flag("geo_enabled"),
      online: false,
    },
    ...(user.has("status") ? { latestPost: postOf(user.object("status")) } : {}),
  };
}

/** V1 shows that a user is verified, but not as what: an organisation under its own name is our choice. */
const verificationOf = (user: Documented) => ({
  type: 7 as const,
  reason: user.text("screen_name"),
  extension: 0,
  hasServicePhone: false,
  modifiedReason: "",
});

function postOf(status: Documented) {
  return {
    id: status.number("id"),
    text: status.text("text"),
    createdAt: secondsOf(status.text("created_at")),
    source: linkIn(status.text("source")) ?? { name: "", href: "" },
    pictureIds: [],
  };
}
