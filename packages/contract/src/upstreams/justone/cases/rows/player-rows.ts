// What holds within the player's data about a video.
import { timeOfId } from "@weibo-kit/types/post-id";
import type { Invariant } from "../../../../cases/invariant.ts";
import { show } from "../../../../read/show.ts";
import { idIn } from "./ids.ts";

const ids: Invariant = {
  name: "ids",
  level: "should",
  promise: "writes the media id again in oid, id and idstr, behind 1034:",
  judge: (row) => {
    const media = idIn(row.media_id);
    const odd = ["oid", "id", "idstr"].find((name) => typeof row[name] === "string" && row[name] !== `1034:${media}`);
    return media === undefined || odd === undefined ? undefined : `${odd}: ${show(row[odd])} is not 1034:${media}`;
  },
};

const uploaded: Invariant = {
  name: "media-second",
  level: "should",
  promise: "gives the second in the media id as real_date",
  judge: ({ media_id, real_date }) => {
    const second = timeOfId(idIn(media_id) ?? 0);
    return second === undefined || typeof real_date !== "number" || real_date === second
      ? undefined
      : `real_date: ${real_date} is not ${second}, the second in media_id ${media_id}`;
  },
};

const duration: Invariant = {
  name: "duration",
  level: "should",
  promise: "writes the whole seconds of duration_time like 7:46",
  judge: ({ duration: text, duration_time }) => {
    if (typeof text !== "string" || typeof duration_time !== "number") return undefined;
    const seconds = Math.floor(duration_time);
    const due = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    return text === due || seconds >= 3600 ? undefined : `duration: ${show(text)} is not ${show(due)}`;
  },
};

export const playerInvariants: readonly Invariant[] = [ids, uploaded, duration];
