// The video of a post.
import { chance, draw, drawAt, fraction, label } from "../../draws/draw.ts";
import { pick, type Some } from "../../draws/pick.ts";
import { PictureId } from "../../pictures/picture-id.ts";
import { isIn } from "../../timeline/shares.ts";
import { mediaIdOfPost, objectIdOf } from "../../timeline/video-id.ts";
import type { PostCounts, Video } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { momentOf } from "../texts/moment.ts";
import { videoTitle } from "../texts/sentences.ts";

const [VERTICAL, DURATION, LINES] = [label("vertical video"), label("video duration"), label("video lines")];
const [PLAYS, STATEMENT, UNTITLED] = [
  label("plays of a video"),
  label("video statement"),
  label("video without title"),
];
const COVER_INDEX = 200;
/** Plays for one like. */
const [FEWEST_PLAYS, MORE_PLAYS] = [1000, 1700];
/** 2014, 2018 and 2021: since then better renditions are usual. */
const ERAS = [1_388_505_600, 1_514_736_000, 1_609_430_400] as const;
const NEWEST: Some<Video["lines"]> = [1080, 1080, 1080, 1440, 2160, 720, 1080, 1080];
const BEST: readonly Some<Video["lines"]>[] = [
  [480, 360, 360],
  [720, 480, 480, 720],
  [1080, 720, 720, 1080, 480],
  NEWEST,
];
/** Since 2023-09 authors say how a video was made. */
const STATEMENTS_FROM = 1_693_497_600;
const STATEMENTS: Some<string> = [
  "内容由AI生成",
  "虚构演绎，仅供娱乐",
  "个人观点，仅供参考",
  "内容取材网络",
  "内容为营销广告",
];

/** @param likes of the post, which plays go with */
export function videoOf(traits: PostTraits, { likes }: PostCounts): Video | undefined {
  const { author, number, id, createdAt, draws } = traits;
  if (!isIn(author.videos, number)) return undefined;
  const mediaId = mediaIdOfPost(id, createdAt, author.traits.resident);
  const era = ERAS.filter((start) => createdAt >= start).length;
  const isVertical = chance(draws, VERTICAL, era < 2 ? 0.08 : 0.42);
  const lines = pick(draws, LINES, BEST[era] ?? NEWEST);
  const x = fraction(draws, DURATION);
  return {
    mediaId,
    uuid: objectIdOf(mediaId),
    title: chance(draws, UNTITLED, 0.15) ? "" : videoTitle(momentOf(traits)),
    duration: Math.floor(5000 + x * x * x * 900_000) / 1000,
    isVertical,
    lines,
    plays: Math.floor((likes + fraction(draws, PLAYS)) * (FEWEST_PLAYS + (drawAt(draws, PLAYS, 1) % MORE_PLAYS))),
    cover: coverOf(traits, isVertical, lines),
    statement:
      createdAt >= STATEMENTS_FROM && draw(draws, STATEMENT) % 9 === 0 ? pick(draws, STATEMENT, STATEMENTS) : undefined,
  };
}

/** As large as the best rendition, up to 1920 pixels. */
function coverOf({ author, draws, createdAt }: PostTraits, isVertical: boolean, lines: number): Video["cover"] {
  const short = Math.min(1080, lines);
  const long = Math.floor((short * 16) / 9 / 2) * 2;
  const [width, height] = isVertical ? [short, long] : [long, short];
  const picture = { uid: author.uid, draws, index: COVER_INDEX, channel: "ly1", uploadedAt: createdAt - 60 } as const;
  const id = new PictureId({ ...picture, width, height, letter: "j" }).toString();
  return { id, width, height, kind: "picture", focus: undefined };
}
