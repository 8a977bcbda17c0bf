// The video of a post, as the player of the video site gets it.
import { missing } from "../missing.ts";
import { operation } from "../operation.ts";
import { type PlayerTemplate, playerData } from "../payloads/tv/player-data.ts";

/** The first part says that the object is a video. */
const OBJECT_ID = /^1034:([1-9]\d{0,15})$/;

export const tvComponent = (template: PlayerTemplate) =>
  operation("/api/weibo/tv-component/v1", ({ oid }, world) => {
    const [, mediaId] = OBJECT_ID.exec(oid) ?? [];
    const post = mediaId === undefined ? undefined : world.video(Number(mediaId));
    return post?.video ? { payload: playerData(template, world, post, post.video) } : missing.video;
  });
