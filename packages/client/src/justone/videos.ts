/** Videos: `weibo.videos`. */
import type { VideoPlayInfo, VideoRow } from "@weibo-kit/types";
import { justoneGetUserVideoListRules } from "@weibo-kit/types/lists";
import type { ChecksOf } from "@weibo-kit/types/options";
import type { Outcome } from "../call/outcome.ts";
import { createSingle } from "../call/single.ts";
import { createList, type List } from "../lists/list.ts";
import { check, id, uid } from "../options/checks.ts";
import type { CallOptions } from "../options/options.ts";
import { given } from "./given.ts";
import type { Part } from "./part.ts";

/** Whose videos, and which page. */
export type VideosQuery = {
  /** A string, so that it keeps all its digits. */
  readonly uid: string;
  /** `next_cursor` of the page before; `next` and `all` send it. */
  readonly cursor?: string | undefined;
};

/** Which video. */
export interface VideoQuery {
  /** Its object id, such as "1034:5250046363631919": `page_info.object_id` of its post. */
  readonly oid: string;
}

/** Requests videos of users. Pinned ones come first. */
export interface Videos extends List<VideoRow, VideosQuery> {
  /** @throws {MissingError} when no such video exists; see `Failure` for the other errors */
  get(query: VideoQuery, options?: CallOptions): Promise<VideoPlayInfo>;
  /** The same, with errors as values. */
  tryGet(query: VideoQuery, options?: CallOptions): Promise<Outcome<VideoPlayInfo>>;
}

const VIDEOS: ChecksOf<VideosQuery> = { uid, cursor: id };
const VIDEO: ChecksOf<VideoQuery> = { oid: id };

/** openapi-fetch's type of the payload lacks the fields that are always null. */
const isVideo = (value: unknown): value is VideoPlayInfo => Boolean(Object(value).oid);

/** The part `videos` of a client: get-user-video-list and tv-component. */
export const videos: Part<Videos> = ({ api, request }) => {
  const { get, try: tryGet } = createSingle<VideoQuery, VideoPlayInfo>(async (query, calling) => {
    check(query, VIDEO, "parameter", "call tv-component");
    const { content, broken, missing } = await request("tv-component", calling, (init) =>
      api.GET("/api/weibo/tv-component/v1", { params: { query }, ...init }),
    );
    const video = content.data?.Component_Play_Playinfo;
    if (video === null) throw missing("there is no such video.");
    if (!isVideo(video)) throw broken("a player without a video");
    return video;
  });
  return {
    ...createList(
      justoneGetUserVideoListRules,
      (query, calling) =>
        request("get-user-video-list", calling, (init) =>
          api.GET("/api/weibo/get-user-video-list/v1", { params: { query: given(query) }, ...init }),
        ),
      VIDEOS,
    ),
    get,
    tryGet,
  };
};
