// The pictures of a post.
import { chance, label } from "../../draws/draw.ts";
import { pick, type Some } from "../../draws/pick.ts";
import { PictureId } from "../../pictures/picture-id.ts";
import type { PostPicture } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";

const HAS_PICTURES = label("post has pictures");
const PICTURES = label("post pictures");
const PICTURE_COUNTS: Some<number> = [1, 1, 1, 1, 2, 3, 3, 4, 6, 9];
/** The median of seconds from the upload of a picture to its post. */
const BEFORE_POST = 70;
const WIDTHS: Some<number> = [690, 1080, 1440, 2048];

export function picturesOf({ author: { uid }, draws, createdAt }: PostTraits): readonly PostPicture[] {
  const count = chance(draws, HAS_PICTURES, 0.3) ? pick(draws, PICTURES, PICTURE_COUNTS) : 0;
  const side = pick(draws, PICTURES, WIDTHS);
  const uploadedAt = createdAt - BEFORE_POST;
  return Array.from({ length: count }, (_, place) => ({
    id: String(
      new PictureId({ uid, draws, index: 100 + place, channel: "ly1", uploadedAt, width: side, height: side }),
    ),
    width: side,
    height: side,
    kind: "picture",
    focus: undefined,
  }));
}
