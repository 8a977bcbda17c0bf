// What posts were sent from.
import type { Some } from "../draws/pick.ts";
import type { LatestPost } from "../user/user.ts";
import { lines } from "./words.ts";

export type Client = LatestPost["source"];

/** Clients that posts were sent from, `name|address`, for three eras; the likeliest first. */
export const earlyClients = clients(`
新浪微博|http://t.sina.com.cn
手机短信|http://t.sina.com.cn
UC浏览器|http://t.sina.com.cn
`);
export const middleClients = clients(`
微博 weibo.com|http://weibo.com/
iPhone客户端|http://app.weibo.com/t/feed/9ksdit
Android客户端|http://app.weibo.com/t/feed/4fuyNj
三星Android智能手机|http://app.weibo.com/t/feed/5rbC0A
皮皮时光机|http://app.weibo.com/t/feed/3auC5p
iPad客户端|http://app.weibo.com/t/feed/9PKyd2
`);
export const laterClients = clients(`
微博网页版|https://weibo.com/
iPhone客户端|http://weibo.com/
Android客户端|http://weibo.com/
iPhone X|http://weibo.com/
iPhone 11|http://weibo.com/
HUAWEI P30|http://weibo.com/
荣耀20|http://weibo.com/
小米手机|http://weibo.com/
OPPO智能手机|http://weibo.com/
vivo智能手机|http://weibo.com/
微博视频|http://weibo.com/
微博轻享版|http://weibo.com/
`);
export const latestClients = clients(`
iPhone客户端|http://weibo.com/
微博网页版|https://weibo.com/
Android客户端|http://weibo.com/
iPhone 14 Pro|http://weibo.com/
iPhone 15 Pro Max|http://weibo.com/
HUAWEI Mate 60 Pro|http://weibo.com/
小米14|http://weibo.com/
荣耀Magic6|http://weibo.com/
vivo X100|http://weibo.com/
OPPO Find X7|http://weibo.com/
Redmi K70|http://weibo.com/
微博视频号|http://weibo.com/
`);

function clients(text: string): Some<Client> {
  const [first, ...rest] = lines(text);
  return [clientOf(first), ...rest.map(clientOf)];
}

function clientOf(line: string): Client {
  const [name = "", href = ""] = line.split("|");
  return { name, href };
}
