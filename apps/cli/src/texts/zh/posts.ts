// What `weibo-kit post` and `weibo-kit search` print, in Chinese.
import type { Texts } from "../en/en.ts";

export const posts: Texts["posts"] = {
  counts: (reposts, comments, likes) => `转发 ${reposts}，评论 ${comments}，赞 ${likes}`,
  pictures: (count) => `${count} 张图片`,
  video: (seconds, oid) => `视频 ${seconds} 秒（${oid}）`,
  repostOf: (post) => `转发自 ${post}`,
  gone: "已不可见的微博",
  user: (user) => `有用户叫这个名字：${user}`,
  noPosts: (days) => `最近 ${days} 天没有微博。`,
  between: "，",
};
