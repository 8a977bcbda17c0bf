// Texts of posts. Weibo's emoticons are words in square brackets.
import type { Some } from "../draws/pick.ts";
import type { LatestPost } from "../user/user.ts";
import { lines } from "./words.ts";

export type Client = LatestPost["source"];

export const everydayPosts = lines(`
今天的晚霞也太好看了吧
下班路上买了一束花，开心[心]
周末去爬山，累并快乐着[鼓掌]
谁懂啊，排了一个小时的队终于吃到了
又是加班的一天[泪]
降温了，大家注意保暖
新买的{food}也太好吃了吧！
今天学会做{food}了，味道居然还不错[哈哈]
家里的{animal}又把杯子打碎了[怒]
推荐一部好剧，一口气看完了
有没有人一起拼{food}的
早安，{city}
晚安，世界[月亮]
{city}下雨了，忘记带伞[失望]
{city}的秋天真美
终于放假啦！！！
随手拍
失眠，有人在吗
生日快乐，给自己[蛋糕]
立个flag：今年一定要瘦十斤[并不简单]
听到一首老歌，想起好多事
人生第一次跑完十公里，纪念一下[耶]
地铁上遇到一个特别可爱的小朋友[笑而不语]
考试结束，终于可以睡个好觉了
今日份快乐来自{food}
好想去看海
这个冬天没有想象中那么冷
收到快递的快乐谁懂
又双叒叕换头像了
打卡{city}，人好多但是值得
[心]
转发微博
`);

export const officialPosts = lines(`
【今日提醒】{city}未来三天有雨，出行请注意安全。
【通知】因系统升级，今晚22:00至次日6:00暂停服务，敬请谅解。
#早安{city}# 新的一天，从一杯热豆浆开始。
#晚安{city}# 愿每一个努力的人都被温柔以待。
转发本条微博，抽3位朋友送{food}一份[礼物]
【招聘】我们正在寻找热爱{field}的你，详情见长图。
#知识科普# 这些{field}小常识，你知道几个？
【活动预告】本周六下午两点，我们在{city}等你！
恭喜以上获奖的朋友，请私信联系小编领取奖品[鼓掌]
【现场直击】{city}今天迎来客流高峰。
#你好周一# 新的一周，一起加油！
提醒：警惕以客服名义要求转账的电话，谨防诈骗！
`);

export const knownPosts = lines(`
新一期视频更新啦，聊聊{field}那些事，欢迎三连[太开心]
收工，{city}的夜景
很多朋友问我怎么入门{field}，今天写一篇长文说清楚
今天的直播八点见，准备了好多福利
感谢邀请，很开心参加#{city}电影节#
关于{field}，我的看法可能和很多人不一样
祝大家节日快乐，平安喜乐
谢谢大家来{city}的见面会，见到你们真好[心]
今天在{city}，和朋友们聊了很多{field}的事
评论区抽三位朋友送{food}，今晚开奖
工作结束，去吃{food}啦
最近在准备新作品，敬请期待
整理了一份{field}清单，建议收藏
`);

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
