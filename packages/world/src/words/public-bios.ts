// Bios of institutions and of verified persons, in parts; `{name}` is the nickname.
import type { Some } from "../draws/pick.ts";
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

/** How the bio of a verified person begins, whatever the career. */
const starts = `
深耕{field}{count}年，说点大家听得懂的。
对{field}保持好奇，保持热爱。
我是{name}，{city}人。
{city}人，关注{field}。
用作品说话，认真生活，坐标{city}。
现居{city}，聊{field}，也聊生活。
`;

const ends = `
工作联系请私信。
合作邮箱 {word}{number}@example.org，非诚勿扰
全网同名，谨防假冒。
照片和文字均为原创，转载请注明。
"做难而正确的事"
#{field}# 每日一条
讲座 & 活动邀约请私信
课程：https://{word}.example.com/?c={number}&from=wb
感谢「{city}{food}」长期投喂
`;

const endsOfStars = `
商务合作请联系经纪人：{word}{number}@example.com
粉丝群见置顶微博。
本账号由工作室运营，客服 0000-{number}
工作室 @{name}工作室
`;

interface Career {
  readonly starts: Some<string>;
  readonly ends: Some<string>;
}

const career = (ownStarts: string, ownEnds: string): Career => ({
  starts: lines(starts + ownStarts),
  ends: lines(ends + ownEnds),
});

/** How the bios of verified persons begin and end, by career. */
export const careers: Readonly<Record<string, Career>> = {
  screen: career("代表作《{work}》《{work2}》，{city}人\n新作《{work}》已上线，欢迎捧场{emoji}", endsOfStars),
  music: career("新歌《{song}》各平台上线{emoji}，巡演第一站{city}\n代表作《{song}》，{city}人", endsOfStars),
  books: career(
    "新书《{work}》已上市，聊聊{field}，欢迎捧场。\n写字的人，读书的人，走路的人。",
    "签售 & 合作请联系编辑：{word}{number}@example.com",
  ),
  news: career("关注{field}，也关注普通人。\n观点仅代表个人。", "新闻线索请发 {word}{number}@example.org"),
  office: career("喜欢分享{field}的知识。\n工作之余写写{field}。", "工作忙，私信回复慢，见谅。"),
  sport: career(
    "训练日常，聊聊{field}。\n更高、更快、更强，也要更健康。",
    "商务合作请联系经纪人：{word}{number}@example.com",
  ),
  shop: career(
    "{field}博主，在{city}。\n喜欢分享{field}的一切。\n关注我，带你看不一样的{field}世界。\n每周更新{count}次，不断更。\n一个不务正业的{field}爱好者。",
    "小店 http://shop.example.net/{word}{number}\n粉丝群见置顶微博。\n商务合作请联系经纪人：{word}{number}@example.com",
  ),
};
