// Pictures, times and badges.

import type { Invariant } from "../../../../cases/invariant.ts";
import { timeTrouble } from "../../../../cases/weibo-time.ts";
import { recordOf } from "../../../../read/json-path.ts";
import { show } from "../../../../read/show.ts";
import { pictureIn, uidInPicture } from "./picture.ts";

const LISTS = ["get-followers", "get-fans"];
const SIZES = { profile_image_url: "50", avatar_large: "180", avatar_hd: "1024" } as const;

export const looks: readonly Invariant[] = [
  {
    name: "created-at",
    level: "must",
    promise: "writes registration times as Tue Nov 04 11:52:49 +0800 2014",
    within: LISTS,
    judge: ({ created_at }) => {
      const trouble = typeof created_at === "string" ? timeTrouble(created_at) : undefined;
      return trouble && `created_at: ${show(created_at)} ${trouble}`;
    },
  },
  {
    name: "avatar",
    level: "should",
    promise: "shows one picture in the sizes 50, 180 and 1024",
    judge: (user) => {
      const known = typeof user.avatar_hd_pid === "string" ? user.avatar_hd_pid : undefined;
      const id = known ?? pictureIn(user.profile_image_url)?.id;
      for (const [field, size] of Object.entries(SIZES)) {
        const picture = pictureIn(user[field]);
        if (picture === undefined) continue;
        if (picture.id !== id) return `${field}: picture ${picture.id} instead of ${id}`;
        if (picture.size !== size) return `${field}: size ${picture.size} instead of ${size}`;
      }
      return undefined;
    },
  },
  {
    name: "default-avatar",
    level: "should",
    promise: "gives a user without a picture the default one of their gender, its largest size 180",
    judge: ({ gender, avatar_hd, profile_image_url }) => {
      const [, word, size] = /default_avatar_(male|female)_(\d+)\.gif/.exec(String(profile_image_url)) ?? [];
      if (word === undefined || size === undefined) return undefined;
      if (gender === "m" || gender === "f") {
        const due = gender === "m" ? "male" : "female";
        if (word !== due) return `profile_image_url: the ${word} default avatar beside gender ${gender}`;
      }
      return String(avatar_hd).includes("_180.gif") ? undefined : `avatar_hd: ${show(avatar_hd)} is not the _180 one`;
    },
  },
  {
    name: "avatar-uid",
    level: "may",
    promise: "uploads pictures under the uid of their owner: it is encoded in the picture id",
    judge: ({ id, profile_image_url }) => {
      const picture = pictureIn(profile_image_url);
      const uid = picture && uidInPicture(picture.id);
      return uid === undefined || typeof id !== "number" || uid === id
        ? undefined
        : `profile_image_url: picture ${picture?.id} was uploaded by ${uid}, not ${id}`;
    },
  },
  {
    name: "fan-badge",
    level: "should",
    promise: "gives the badge of a fan the uid of that fan, twice",
    within: ["get-fans"],
    judge: ({ id, fansIcon }) => {
      const badge = recordOf(fansIcon);
      const odd = ["fans_uid", "uid"].find((name) => typeof badge?.[name] === "number" && badge[name] !== id);
      return odd && `fansIcon.${odd}: ${badge?.[odd]} is not id ${show(id)}`;
    },
  },
];
