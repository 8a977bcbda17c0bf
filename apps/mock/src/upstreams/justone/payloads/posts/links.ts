// The topics and links of a text, listed beside it.
import { md5 } from "#platform";
import { mix } from "../../../../chance/mix.ts";
import { Template } from "../../../../render/template/template.ts";
import type { PostTag, TextLink, TopicLink } from "../../payload-parts.ts";
import { actionLog } from "./action-log.ts";
import type { Link, ShownPost } from "./shown-post.ts";
import { iconOf, queryOfTopic } from "./web-text.ts";

interface ShownTopic {
  readonly shown: ShownPost;
  readonly title: string;
  /** As the value of a parameter. */
  readonly query: string;
}

const topicLink = new Template<TopicLink, ShownTopic>({
  title: "",
  topic_url: ({ query }) => `sinaweibo://searchall?containerid=231522&q=${query}&extparam=${query}`,
  topic_title: ({ title }) => title,
  // The MD5 of the title.
  actionlog: ({ shown, title }) => actionLog.render({ shown, oid: `1022:231522${md5(title)}` }),
});

/** `topic_struct`; undefined where there is no topic */
export function topicLinks(shown: ShownPost) {
  const { topics } = shown;
  if (topics.length === 0) return undefined;
  return topics.map((title) => topicLink.render({ shown, title, query: queryOfTopic(title) }));
}

interface ShownLink {
  readonly shown: ShownPost;
  readonly link: Link;
}

const URL_TYPES = { web: 0, article: 0, location: 36, video: 39 } as const;

const pageLink = new Template<TextLink, ShownLink>({
  url_title: ({ link }) => link.title,
  url_type_pic: ({ link }) => iconOf(link.icon),
  ori_url: ({ link }) => link.target,
  short_url: ({ link }) => link.short,
  long_url: ({ link }) => link.target,
  url_type: ({ link }) => URL_TYPES[link.icon],
  result: true,
  actionlog: ({ shown, link }) => actionLog.render({ shown, oid: `1042015:${digitsOf(link.short)}`, link }),
  storage_type: "",
  hide: 0,
  object_type: ({ link }) => (link.icon === "location" ? "place" : undefined),
  need_save_obj: 0,
});

interface ShownVideoLink extends ShownLink {
  /** The post that has the video. */
  readonly source: ShownPost;
  readonly mediaId: number;
  readonly uuid: number;
}

const videoLink = new Template<TextLink, ShownVideoLink>({
  url_title: ({ link }) => link.title,
  url_type_pic: ({ link }) => iconOf(link.icon),
  ori_url: ({ source, mediaId }) =>
    `sinaweibo://video/vvs?mid=${source.mid}&object_id=1034:${mediaId}&url_type=39&object_type=video&pos=1`,
  page_id: ({ mediaId }) => `230444${mediaId}`,
  short_url: ({ link }) => link.short,
  long_url: ({ link }) => link.target,
  url_type: 39,
  result: false,
  actionlog: ({ shown, link, mediaId, uuid }) => actionLog.render({ shown, oid: `1034:${mediaId}`, link, uuid }),
  storage_type: "unistore",
  hide: 0,
  object_type: "video",
  ttl: 3600,
  h5_target_url: ({ link, source }) => `${link.target}&from=1FFFF96039&weiboauthoruid=${source.post.author}`,
  need_save_obj: 0,
});

/** `url_struct`; undefined where there is no link */
export function textLinks(shown: ShownPost) {
  const { links } = shown;
  const source = shown.root ?? shown;
  const { video } = source.post;
  if (links.length === 0) return undefined;
  return links.map((link) =>
    link.icon === "video" && video
      ? videoLink.render({ shown, link, source, mediaId: video.mediaId, uuid: video.uuid })
      : pageLink.render({ shown, link }),
  );
}

/** Hex digits that stand for a text. */
function digitsOf(text: string): string {
  const bits = [...text].reduce((sum, letter) => mix(sum, letter.codePointAt(0) ?? 0, 1), 1);
  return bits.toString(16).padStart(8, "0");
}

/** `tag_struct`: the place that the author attached; undefined without one */
export function tags(shown: ShownPost) {
  const { location } = shown.post;
  return location && [tag.render({ shown, title: location.title, oid: `1022:${location.id}`, page: location.id })];
}

interface Place {
  readonly shown: ShownPost;
  readonly title: string;
  readonly oid: string;
  readonly page: string;
}

const tag = new Template<PostTag, Place>({
  tag_name: ({ title }) => title,
  oid: ({ oid }) => oid,
  otype: "place",
  tag_type: 1,
  tag_hidden: 0,
  tag_scheme: ({ page }) => `sinaweibo://pageinfo?containerid=${page}&extparam=lcardid`,
  url_type_pic: iconOf("location"),
  actionlog: ({ shown, oid }) => actionLog.render({ shown, oid }),
});
