// What `weibo-kit users` prints, in English.

export const users = {
  since: (day: string) => `since ${day}`,
  counts: (fans: number, follows: number, posts: number) => `${fans} fans, follows ${follows}, ${posts} posts`,
  follows: "follows",
  fans: "fans",
  withheld: "withheld",
  none: "none",
  between: ", ",
};
