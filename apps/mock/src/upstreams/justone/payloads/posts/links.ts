// The topics and links of a text, listed beside it.

import { md5 } from "#platform";
import { mix } from "../../../../chance/mix.ts";
import type { ActionLog, PostTag, TextLink, TopicLink } from "../../payload-parts.ts";
import { feedOf, pageCodeOf } from "./scene.ts";
import type { Link, ShownPost } from "./shown-post.ts";
import { iconOf, queryOfTopic } from "./web-text.ts";

/** What the site notes when a topic or a link is touched. */
function actionLog(
  shown: ShownPost,
  object: { readonly oid: string; readonly link?: Link; readonly uuid?: number },
): ActionLog {
  const { oid, link, uuid } = object;
  const { post, mid, rid, scene, author } = shown;
  const root = shown.root ?? shown;
  const ext = [
    `mid:${mid}`,
    `rid:${rid}`,
    `short_url:${link?.short ?? ""}`,
    `long_url:${link?.target ?? ""}`,
    "comment_id:",
    `miduid:${post.author}`,
    `rootmid:${root.mid}`,
    `rootuid:${root.post.author}`,
    "authorid:",
    `uuid:${uuid ?? ""}`,
    "is_ad_weibo:0",
    `oid:${oid}`,
    ...(link === undefined ? [] : ["analysis_card:url_struct"]),
  ];
  return {
    act_type: 1,
    act_code: 300,
    oid,
    ...(uuid === undefined ? {} : { uuid }),
    cardid: "",
    lcardid: "",
    uicode: pageCodeOf(scene),
    luicode: "",
    fid: feedOf(scene, author.uid),
    lfid: "",
    ext: ext.join("|"),
  };
}

/** `1022:231522` and the MD5 of the title. */
const topicObject = (title: string): string => `1022:231522${md5(title)}`;

/** `topic_struct`; undefined where there is no topic */
export function topicLinks(shown: ShownPost): readonly TopicLink[] | undefined {
  const { topics } = shown;
  if (topics.length === 0) return undefined;
  return topics.map((title) => ({
    title: "",
    topic_url: `sinaweibo://searchall?containerid=231522&q=${queryOfTopic(title)}&extparam=${queryOfTopic(title)}`,
    topic_title: title,
    actionlog: actionLog(shown, { oid: topicObject(title) }),
  }));
}

/** `url_struct`; undefined where there is no link */
export function textLinks(shown: ShownPost): readonly TextLink[] | undefined {
  const { links } = shown;
  return links.length === 0 ? undefined : links.map((link) => textLink(shown, link));
}

const URL_TYPES = { web: 0, article: 0, location: 36, video: 39 } as const;

function textLink(shown: ShownPost, link: Link): TextLink {
  const source = shown.root ?? shown;
  const { video } = source.post;
  const start = { url_title: link.title, url_type_pic: iconOf(link.icon) };
  const common = { short_url: link.short, long_url: link.target, url_type: URL_TYPES[link.icon] };
  if (link.icon !== "video" || video === undefined) {
    const oid = `1042015:${digitsOf(link.short)}`;
    return {
      ...start,
      ori_url: link.target,
      ...common,
      result: true,
      actionlog: actionLog(shown, { oid, link }),
      storage_type: "",
      hide: 0,
      ...(link.icon === "location" ? { object_type: "place" } : {}),
      need_save_obj: 0,
    };
  }
  const oid = `1034:${video.mediaId}`;
  return {
    ...start,
    ori_url: `sinaweibo://video/vvs?mid=${source.mid}&object_id=${oid}&url_type=39&object_type=video&pos=1`,
    page_id: `230444${video.mediaId}`,
    ...common,
    result: false,
    actionlog: actionLog(shown, { oid, link, uuid: video.uuid }),
    storage_type: "unistore",
    hide: 0,
    object_type: "video",
    ttl: 3600,
    h5_target_url: `${link.target}&from=1FFFF96039&weiboauthoruid=${source.post.author}`,
    need_save_obj: 0,
  };
}

/** Hex digits that stand for a text. */
function digitsOf(text: string): string {
  const bits = [...text].reduce((sum, letter) => mix(sum, letter.codePointAt(0) ?? 0, 1), 1);
  return bits.toString(16).padStart(8, "0");
}

/** `tag_struct`: the place that the author attached; undefined without one */
export function tags(shown: ShownPost): readonly PostTag[] | undefined {
  const { location } = shown.post;
  if (location === undefined) return undefined;
  const oid = `1022:${location.id}`;
  return [
    {
      tag_name: location.title,
      oid,
      otype: "place",
      tag_type: 1,
      tag_hidden: 0,
      tag_scheme: `sinaweibo://pageinfo?containerid=${location.id}&extparam=lcardid`,
      url_type_pic: iconOf("location"),
      actionlog: actionLog(shown, { oid }),
    },
  ];
}
