// The calls about posts and videos that several cases share.
import type { CallSpec, Derived } from "../../../../model/call-spec.ts";
import type { Subject } from "../../../../model/subject.ts";
import { textAt } from "../../../../read/json-path.ts";
import { call } from "../../call.ts";
import { inputs } from "../../inputs.ts";

/** The operation with the least input that it needs. */
export const plainly =
  (operation: keyof typeof inputs) =>
  (subject: Subject): CallSpec =>
    call(operation, inputs[operation](subject));

export const videosCall = plainly("get-user-video-list");
/** About the first post of get-user-post. */
export const detailCall = plainly("get-weibo-detail");
/** About the first post of get-user-post. */
export const commentsCall = plainly("get-post-comments");

const firstVideo = (subject: Subject): Derived => ({
  from: videosCall(subject),
  description: "the first video of get-user-video-list",
  take: ({ json }) => textAt(json, "data", "data", "list", 0, "page_info", "object_id"),
});

/** The player's data about a video that get-user-video-list shows. */
export const playerCall = (subject: Subject): CallSpec => call("tv-component", { oid: firstVideo(subject) });
