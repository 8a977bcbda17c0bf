// What `weibo-kit post` and `weibo-kit search` print, in English.

export const posts = {
  counts: (reposts: number, comments: number, likes: number) =>
    `${reposts} reposts, ${comments} comments, ${likes} likes`,
  pictures: (count: number) => (count === 1 ? "1 picture" : `${count} pictures`),
  video: (seconds: number, oid: string) => `video of ${seconds} s (${oid})`,
  /** @param post its author, ids and time, or `gone` */
  repostOf: (post: string) => `repost of ${post}`,
  gone: "a post that is no longer shown",
  user: (user: string) => `A user has this name: ${user}`,
  noPosts: (days: number) => `No posts in the last ${days} days.`,
  between: ", ",
};
