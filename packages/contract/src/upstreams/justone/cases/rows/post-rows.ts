// What holds within a post, as lists and the mobile page show it.
import { timeOfId } from "@weibo-kit/types/post-id";
import type { Invariant } from "../../../../cases/invariant.ts";
import { at, listOf, recordOf, textAt } from "../../../../read/json-path.ts";
import { show } from "../../../../read/show.ts";
import { idIn, sameIds, shortId, timeForm, timeInId } from "./ids.ts";
import { plainOf, withoutBlanks } from "./plain-text.ts";

/** Longer texts are cut in lists; a Chinese character counts two. */
const LONGEST = 280;
const VIDEO = "11";

const pictures: Invariant = {
  name: "pictures",
  level: "should",
  promise: "counts its pictures in pic_num, and describes each of pic_ids",
  judge: ({ pic_num, pic_ids, pic_infos, pics, mix_media_info }) => {
    const ids = listOf(pic_ids);
    // Mixed with videos they are elsewhere.
    if (ids === undefined || typeof pic_num !== "number" || mix_media_info !== undefined) return undefined;
    if (ids.length !== pic_num) return `pic_num: ${pic_num} beside ${ids.length} pic_ids`;
    const described = pics === undefined ? keysOf(pic_infos) : listOf(pics)?.map((picture) => at(picture, "pid"));
    const lacking = described && ids.find((id) => !described.includes(id));
    return lacking === undefined ? undefined : `pic_ids: ${show(lacking)} is not among the pictures that are described`;
  },
};

const keysOf = (value: unknown): readonly unknown[] | undefined => {
  const record = recordOf(value);
  return record && Object.keys(record);
};

const longText: Invariant = {
  name: "long-text",
  level: "should",
  promise: "calls a text long from a textLength of 281 on",
  judge: ({ isLongText, textLength }) =>
    typeof textLength !== "number" || typeof isLongText !== "boolean" || isLongText === textLength > LONGEST
      ? undefined
      : `isLongText: ${isLongText} with the textLength ${textLength}`,
};

/** Of a post that can't be seen the text is a notice. */
const rawText: Invariant = {
  name: "text-raw",
  level: "should",
  promise: "writes the text twice: text_raw is text without its markup",
  judge: ({ text, text_raw, user }) => {
    if (typeof text !== "string" || typeof text_raw !== "string" || user === null) return undefined;
    const [plain, raw] = [plainOf(text), withoutBlanks(text_raw)];
    return plain === raw ? undefined : `text_raw: ${show(raw)} is not the text ${show(plain)}`;
  },
};

const olderRoot: Invariant = {
  name: "repost-is-later",
  level: "should",
  promise: "reposts what was there before: the id of retweeted_status is below that of the repost",
  judge: ({ id, retweeted_status }) => {
    const [own, root] = [idIn(id), idIn(at(retweeted_status, "id"))];
    return own === undefined || root === undefined || root < own
      ? undefined
      : `retweeted_status.id: ${root} is not below ${own}, the id of the repost`;
  },
};

/** The card of a repost is that of the post inside, which is older still. */
const olderVideo: Invariant = {
  name: "video-is-earlier",
  level: "should",
  promise: "shows a video that was uploaded before the post: the second in object_id is no later",
  judge: ({ id, page_info }) => {
    const [own, media] = [idIn(id), mediaIn(page_info)];
    const [posted, uploaded] = [timeOfId(own ?? 0), timeOfId(media ?? 0)];
    return posted === undefined || uploaded === undefined || uploaded <= posted
      ? undefined
      : `page_info.object_id: ${show(at(page_info, "object_id"))} was uploaded ${uploaded - posted} seconds after the post`;
  },
};

/** The media id of a video card. */
function mediaIn(card: unknown): number | undefined {
  const type = textAt(card, "type");
  const isVideo = type === VIDEO || type === "video";
  return isVideo ? idIn(/^1034:(\d+)$/.exec(textAt(card, "object_id") ?? "")?.[1]) : undefined;
}

const inBothForms: readonly Invariant[] = [timeInId, timeForm, pictures, longText, olderRoot, olderVideo];

/** Of a row of a list. */
export const postInvariants: readonly Invariant[] = [
  sameIds(["idstr", "mid"]),
  shortId("mblogid"),
  ...inBothForms,
  rawText,
];

/** Of the mobile page. */
export const mobileInvariants: readonly Invariant[] = [sameIds(["mid"]), shortId("bid"), ...inBothForms];
