/** The vendor's sample for get-followers prints one page of any answer; this one lists all accounts, or the reason. */
import { isWeiboError, type WeiboClient } from "@weibo-kit/client";

export async function listFollows(weibo: WeiboClient, uid: string): Promise<readonly string[]> {
  const lines: string[] = [];
  try {
    for await (const user of weibo.follows.all({ uid }, { maxPages: 30 })) {
      lines.push(`${user.screen_name} (${user.followers_count_str} fans)`);
    }
  } catch (error) {
    if (!isWeiboError(error)) throw error;
    lines.push(error.kind === "withheld" ? "shown to fans only" : error.message);
  }
  return lines;
}
