// Bios of institutions and of verified persons, in parts; `{name}` is the nickname.
import { lines } from "./words.ts";

/** How the bio of an institution begins. */
export const officialStarts = lines(`
{name}官方微博，欢迎关注。
这里是{name}，我们在这里等你。
{name}唯一官方账号，谨防假冒。
{name}的日常、通知和幕后，都在这里。
关注{name}，了解更多{field}资讯。
我们是{name}，陪你了解{field}。
大家好，我是{name}的小编{emoji}
`);

export const officialEnds = lines(`
用心服务每一位朋友。
服务时间：工作日9:00-18:00，节假日值班。
私信每天都看，会尽快回复。
服务热线 0000-{number}
商务合作：{word}{number}@example.com
官网 https://www.example.com/{word}/?from=weibo&id={number}
地址：{city}人民路{count}号
#{city}# #{field}#
评论 & 转发都是对我们的支持！
"为你而来"，我们一直在。
`);

/** The same for those who inform the public: newspapers, stations and offices. */
export const publicStarts = lines(`
{name}融媒账号，有温度，有态度，有深度。
{name}为你发布权威信息，及时回应。
{name}官方微博，欢迎关注。
这里是{name}，我们在这里等你。
{name}的日常、通知和幕后，都在这里。
关注{name}，了解更多{field}资讯。
大家好，我是{name}的小编{emoji}
`);

export const publicEnds = lines(`
听见你的声音，传递你的心声。
传递价值，记录时代。
欢迎投稿爆料，一经采用有稿酬。
新闻线索请发 news{number}@example.org
服务时间：工作日9:00-18:00，节假日值班。
私信每天都看，会尽快回复。
服务热线 0000-{number}
官网 https://www.example.com/{word}/?from=weibo&id={number}
地址：{city}人民路{count}号
#{city}# #{field}#
评论 & 转发都是对我们的支持！
"为你而来"，我们一直在。
`);

/** How the bio of a verified person begins. */
export const knownStarts = lines(`
{field}博主，在{city}。
写字的人，拍照的人，做饭的人，{field}的外行。
喜欢分享{field}的一切。
关注我，带你看不一样的{field}世界。
深耕{field}{count}年，说点大家听得懂的。
新书《{work}》已上市，聊聊{field}，欢迎捧场。
新歌《{song}》各平台上线{emoji}，巡演第一站{city}
代表作《{work}》《{work2}》，{city}人
现居{city}，常驻{field}超话。
每周更新{count}次，不断更。
一个不务正业的{field}爱好者。
用作品说话，认真生活，坐标{city}。
我是{name}，{city}人。
对{field}保持好奇，保持热爱。
`);

export const knownEnds = lines(`
工作联系请私信。
商务合作请联系经纪人：{word}{number}@example.com
合作邮箱 {word}{number}@example.org，非诚勿扰
粉丝群见置顶微博。
全网同名，谨防假冒。
本账号由工作室运营，客服 0000-{number}
课程：https://{word}.example.com/?c={number}&from=wb
小店 http://shop.example.net/{word}{number}
工作室 @{name}工作室
#{field}# 每日一条
讲座 & 活动邀约请私信
"做难而正确的事"
感谢<{city}{food}>长期投喂
照片和文字均为原创，转载请注明。
`);
