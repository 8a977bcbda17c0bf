// What is answered about posts and videos that don't exist or can't be seen. None of it was seen, so all of it is a choice.
import { justoneCodes } from "@weibo-kit/types/codes";
import type { Outcome } from "../../exchange/outcome.ts";

const { code, message } = justoneCodes[301];

/** One outcome for each kind of thing. */
export const missing = {
  /** A post of get-weibo-detail and get-post-comments: the code of a collection that failed, without a price. */
  post: { fault: { code, message: message.text, name: "noSuchPost" } },
  /** A video of tv-component: the player's own answer, without a video. */
  video: { payload: { code: "100000", msg: "succ", data: { Component_Play_Playinfo: null } } },
} as const satisfies Record<string, Outcome>;
