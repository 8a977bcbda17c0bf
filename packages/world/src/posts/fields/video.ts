// The video of a post.
import { chance, fraction, label } from "../../draws/draw.ts";
import { PictureId } from "../../pictures/picture-id.ts";
import { isIn } from "../../timeline/shares.ts";
import { mediaIdOfPost, objectIdOf } from "../../timeline/video-id.ts";
import type { Video } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";

const VERTICAL = label("vertical video");
const DURATION = label("video duration");
const COVER_INDEX = 200;

export function videoOf(traits: PostTraits): Video | undefined {
  const { author, number, id, createdAt, draws } = traits;
  if (!isIn(author.videos, number)) return undefined;
  const mediaId = mediaIdOfPost(id, createdAt, author.traits.resident);
  const isVertical = chance(draws, VERTICAL, 0.4);
  const x = fraction(draws, DURATION);
  const [width, height] = isVertical ? [1080, 1920] : [1920, 1080];
  const picture = { uid: author.uid, draws, index: COVER_INDEX, channel: "ly1", uploadedAt: createdAt - 60 } as const;
  return {
    mediaId,
    uuid: objectIdOf(mediaId),
    title: "",
    duration: Math.floor(5000 + x * x * x * 900_000) / 1000,
    isVertical,
    lines: 1080,
    plays: 0,
    cover: {
      id: String(new PictureId({ ...picture, width, height })),
      width,
      height,
      kind: "picture",
      focus: undefined,
    },
    statement: undefined,
  };
}
