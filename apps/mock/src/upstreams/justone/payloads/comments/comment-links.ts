// The topics and the picture of a comment, listed beside its text.

import type { Comment as CommentRow } from "@weibo-kit/types";
import type { PostPicture } from "@weibo-kit/world";
import { md5 } from "#platform";
import { pictureAddress } from "../posts/picture-address.ts";
import { iconOf, queryOfTopic } from "../posts/web-text.ts";
import type { CommentSubject } from "./comment-subject.ts";
import { shortAddressOf } from "./comment-text.ts";

type TopicLink = NonNullable<CommentRow["topic_struct"]>[number];
type TextLink = NonNullable<CommentRow["url_struct"]>[number];

/** In pixels: the longer side of the thumbnail, and the width of the middle size. */
const [THUMBNAIL, MIDDLE] = [120, 440];

/** `topic_struct`; undefined without a topic. */
export function topicLinks(subject: CommentSubject): TopicLink[] | undefined {
  const topics = subject.comment.text.flatMap((segment) => (segment.kind === "topic" ? [segment.title] : []));
  return topics.length === 0 ? undefined : topics.map((title) => topicLink(subject, title));
}

function topicLink(subject: CommentSubject, title: string): TopicLink {
  const query = queryOfTopic(title);
  return {
    title: "",
    topic_url: `sinaweibo://searchall?containerid=231522&q=${query}&extparam=${query}`,
    topic_title: title,
    actionlog: actionLog(subject, `1022:231522${md5(title)}`),
  };
}

/** `url_struct`; undefined without a picture. */
export function textLinks(subject: CommentSubject): TextLink[] | undefined {
  const { picture } = subject.comment;
  return picture && [pictureLink(subject, picture)];
}

function pictureLink(subject: CommentSubject, picture: PostPicture): TextLink {
  const { id } = picture;
  return {
    url_title: "查看图片",
    url_type_pic: iconOf("photo"),
    ori_url: pictureAddress("large", picture),
    short_url: shortAddressOf(picture),
    long_url: pictureAddress("large", picture),
    url_type: 39,
    result: true,
    actionlog: actionLog(subject, ""),
    storage_type: "",
    hide: 0,
    object_type: "",
    need_save_obj: 0,
    pic_ids: [id],
    pic_infos: { [id]: sizesOf(picture) },
  };
}

/** Numbers for the two small sizes, text for the large ones. */
function sizesOf(picture: PostPicture) {
  const { width, height } = picture;
  const large = { width: String(width), height: String(height) };
  const scale = Math.min(1, THUMBNAIL / Math.max(width, height));
  const thumbnail = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const middle = Math.min(width, MIDDLE);
  return {
    thumbnail: { url: pictureAddress("thumbnail", picture), ...thumbnail },
    bmiddle: { url: pictureAddress("bmiddle", picture), width: middle, height: Math.round((height * middle) / width) },
    large: { url: pictureAddress("large", picture), ...large },
    woriginal: { url: pictureAddress("woriginal", picture), ...large },
  };
}

function actionLog({ scene: { post, rid }, comment }: CommentSubject, oid: string): TopicLink["actionlog"] {
  const ext = `mid:${post.id}|rid:${rid}|comment_id:${comment.id}|miduid:${post.author}|oid:${oid}`;
  return { act_type: 1, act_code: 300, oid, cardid: "", lcardid: "", uicode: "", luicode: "", fid: "", lfid: "", ext };
}
