// The card below a post on the mobile page: its video, or else its first topic.
import type { MobilePost } from "@weibo-kit/types";
import type { Segment } from "@weibo-kit/world";
import type { LazyJson } from "../../../../exchange/body.ts";
import { topicSearch } from "./mobile-links.ts";
import type { MobileSubject } from "./mobile-subject.ts";
import { videoCard } from "./mobile-video.ts";

type MobileCard = NonNullable<MobilePost["page_info"]>;

/** The service's own picture of topics. */
const TOPIC_PICTURE = "https://h5.sinaimg.cn/upload/2016/05/13/25/timeline_card_small_huati_default.png";

/** `page_info`; undefined for a post with neither. Articles, pages and places have no card here. */
export function mobileCard({ post, author, date }: MobileSubject): MobileCard | LazyJson<MobileCard> | undefined {
  if (post.video) return videoCard.render({ post, author, date, video: post.video });
  const topic = post.text.find((segment) => segment.kind === "topic");
  return topic?.kind === "topic" ? topicCard(topic, post.id) : undefined;
}

/** Both captures of the vendor count nothing here, whatever the topic. */
const topicCard = ({ title }: Extract<Segment, { kind: "topic" }>, mid: number): MobileCard => ({
  type: "search_topic",
  object_type: 0,
  page_pic: { url: TOPIC_PICTURE },
  page_url: topicSearch(title, mid),
  page_title: `#${title}#`,
  content1: "0讨论 0阅读 ",
});
